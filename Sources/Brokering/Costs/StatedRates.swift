import Foundation
import OpenReferral

/// What a provider says they ask for an hour, in pence.
struct StatedRates: Hashable, Sendable {
  /// By the order of `RateBand.allCases`; nil where nothing is stated that could be a rate. By day the one rate of all
  /// hours stands in.
  let pence: [Int?]

  init(_ facts: CareProvider) {
    pence = RateBand.allCases.map { band in
      facts.rates.first { $0.band == band }.flatMap { Self.pence($0.amount) }
        ?? (band == .day ? facts.hourlyRate.flatMap(Self.pence) : nil)
    }
  }

  private static func pence(_ pounds: Decimal) -> Int? {
    let number = NSDecimalNumber(decimal: pounds * 100).doubleValue.rounded()
    return (1...100_000).contains(number) ? Int(number) : nil
  }
}

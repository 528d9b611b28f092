import Foundation

/// What a provider asks for an hour in one part of the week.
public struct ProviderRate: Codable, Hashable, Sendable {
  public var band: RateBand
  /// Pounds an hour, more than 0.
  public var amount: Decimal

  public init(band: RateBand, amount: Decimal) {
    self.band = band
    self.amount = amount
  }
}

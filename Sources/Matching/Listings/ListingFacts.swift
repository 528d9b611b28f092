import Foundation
import OpenReferral

/// Everything a listing states that a filter may ask for, besides its kind, its days and whether it is free.
struct ListingFacts: Hashable, Sendable {
  /// A fact and until when it holds.
  struct Stated: Hashable, Sendable {
    let fact: ListingFact
    /// As `CalendarDay`; the greatest number when it has no end.
    let lastDay: UInt32
  }

  /// In order, none twice; of one stated several times the longest.
  let stated: [Stated]
  /// In years, 0 to 254; nil when not stated.
  let minimumAge: Int?
  let maximumAge: Int?
  /// In pence, up to 655.34 pounds; nil when not stated.
  let hourlyRate: Int?

  init(of listing: Listing) {
    let service = listing.service
    var lastDays: [ListingFact: UInt32] = [:]
    func state(_ fact: ListingFact?, until day: UInt32 = .max) {
      guard let fact else { return }
      lastDays[fact] = max(lastDays[fact] ?? 0, day)
    }
    for language in service.languages { state(language.name.flatMap { ListingFact(.language, $0) }) }
    for feature in listing.location?.accessibility ?? [] {
      state(feature.description.flatMap { ListingFact(.accessibility, $0) })
    }
    state(service.provider?.gender.flatMap { ListingFact(.gender, $0) })
    for check in service.provider?.checks ?? [] where check.supportedState != .claimed {
      let day = check.expires.map { CalendarDay.number($0) ?? 0 } ?? .max
      state(ListingFact(.check, check.name), until: day)
      // Who holds the enhanced one holds one.
      if ListingFact(.check, check.name)?.name == "enhanced dbs" { state(ListingFact(.check, "dbs"), until: day) }
    }
    stated = lastDays.keys.sorted().map { Stated(fact: $0, lastDay: lastDays[$0] ?? 0) }
    minimumAge = service.minimumAge.map { min(max($0, 0), 254) }
    maximumAge = service.maximumAge.map { min(max($0, 0), 254) }
    hourlyRate = service.provider?.hourlyRate.flatMap(Self.pence)
  }

  /// Rounded up, so that a rate is never taken for less than it is; nil for what cannot be a rate.
  private static func pence(_ pounds: Decimal) -> Int? {
    guard pounds >= 0, pounds < 655 else { return nil }
    return Int((NSDecimalNumber(decimal: pounds).doubleValue * 100).rounded(.up))
  }
}

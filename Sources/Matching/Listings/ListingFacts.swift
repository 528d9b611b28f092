import Foundation
import OpenReferral
import Schedules

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
  /// In pence, 65,534 for more; nil when not stated.
  let hourlyRate: Int?
  /// When it takes place, as far as that can be computed; see `Timetable`.
  let times: [ScheduleRule]

  /// - Parameter read: `ListingFact.stated`, or what remembers its answers.
  init(
    of listing: Listing, read: (ListingFact.Group, String) -> [ListingFact] = { ListingFact.stated($0, in: $1) }
  ) {
    let service = listing.service
    var lastDays: [ListingFact: UInt32] = [:]
    func state(_ fact: ListingFact, until day: UInt32 = .max) {
      lastDays[fact] = max(lastDays[fact] ?? 0, day)
    }
    for language in service.languages {
      for fact in read(.language, language.name ?? Self.name(ofCode: language.code)) { state(fact) }
    }
    for feature in listing.location?.accessibility ?? [] {
      for fact in read(.accessibility, feature.description ?? "") { state(fact) }
    }
    for fact in read(.gender, service.provider?.gender ?? "") { state(fact) }
    for check in service.provider?.checks ?? [] where check.supportedState != .claimed {
      let day = check.expires.map { CalendarDay.number($0) ?? 0 } ?? .max
      for fact in read(.check, check.name) { state(fact, until: day) }
    }
    stated = lastDays.keys.sorted().map { Stated(fact: $0, lastDay: lastDays[$0] ?? 0) }
    minimumAge = service.minimumAge.map { min(max($0, 0), 254) }
    maximumAge = service.maximumAge.map { min(max($0, 0), 254) }
    hourlyRate = service.provider?.hourlyRate.flatMap(Self.pence)
    times = listing.timetable.rules
  }

  /// "Polish" for "pl"; empty for a code that stands for nothing.
  private static func name(ofCode code: String?) -> String {
    code.flatMap { Locale(identifier: "en_GB").localizedString(forLanguageCode: $0) } ?? ""
  }

  /// Rounded up, so that a rate is never taken for less than it is, and 655.34 pounds at most; nil for what cannot be a
  /// rate.
  private static func pence(_ pounds: Decimal) -> Int? {
    guard pounds >= 0 else { return nil }
    guard pounds < 655 else { return 65_534 }
    var (exact, rounded) = (pounds * 100, Decimal())
    NSDecimalRound(&rounded, &exact, 0, .up)
    return NSDecimalNumber(decimal: rounded).intValue
  }
}

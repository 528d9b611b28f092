import Schedules

/// Conditions on what a listing states of itself. Each is off when empty or nil.
public struct FactFilter: Hashable, Sendable {
  /// Facts that must all be stated. What is not stated is not known, and does not do.
  public var facts: Set<ListingFact>
  /// The age of the person, in years. A listing that states no ages is kept.
  public var age: Int?
  /// The most an hour may cost, in pence. What states no rate is kept, because it can be asked.
  public var greatestRate: Int?
  /// The day, as `CalendarDay`, on which a check must still hold. When it is not given, only what never runs out does.
  public var day: UInt32
  /// When it must be. What states no time that can be computed is kept, because it may well be on then.
  public var times: TimesFilter?

  public init(
    facts: Set<ListingFact> = [], age: Int? = nil, greatestRate: Int? = nil, day: UInt32 = .max,
    times: TimesFilter? = nil
  ) {
    self.facts = facts
    self.age = age
    self.greatestRate = greatestRate
    self.day = day
    self.times = times
  }

  /// `day` as a day; nil when it is not given.
  public var today: CivilDate? {
    let (year, month, day) = (Int(day / 10_000), Int(day / 100 % 100), Int(day % 100))
    guard (1900...2999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  /// Whether anything is asked.
  var isActive: Bool { !facts.isEmpty || age != nil || greatestRate != nil || times != nil }

  /// Whether a listing meets every condition.
  func admits(_ stated: ListingFacts) -> Bool {
    facts.allSatisfy { fact in stated.stated.contains { $0.fact == fact && $0.lastDay >= day } }
      && admits(ages: stated.minimumAge, stated.maximumAge) && admits(rate: stated.hourlyRate)
      && (times?.admits(stated.times) ?? true)
  }

  func admits(ages minimum: Int?, _ maximum: Int?) -> Bool {
    guard let age else { return true }
    return age >= minimum ?? age && age <= maximum ?? age
  }

  func admits(rate: Int?) -> Bool {
    guard let greatestRate, let rate else { return true }
    return rate <= greatestRate
  }
}

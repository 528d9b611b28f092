import OpenReferral

/// When a service takes place, as far as it can be computed.
public struct Timetable: Hashable, Sendable {
  /// How far ahead is looked: a year and a day.
  public static let horizon = 366

  /// The rules of its schedules, each followed by its exceptions, then when its provider can work; none twice.
  public let rules: [ScheduleRule]

  /// Empty for a service that says nothing, or only free words. Linear in its schedules.
  public init(of service: Service) {
    var groups: [[ScheduleRule]] = []
    for schedule in service.schedules {
      let rules = ScheduleRule.rules(of: schedule)
      if !rules.isEmpty, !groups.contains(rules) { groups.append(rules) }
    }
    let windows = (service.provider?.availability ?? []).map { [ScheduleRule.rule(of: $0)] }
    rules = (groups + windows.filter { !groups.contains($0) }).flatMap(\.self)
  }

  /// The rules that have dates, each with the days taken from it.
  public var dated: [RuleWithExceptions] { rules.withExceptions.filter(\.rule.isDated) }

  /// The next times from a day on, earliest first, none twice, `limit` at most.
  ///
  /// - Parameters:
  ///   - wanted: only such times; nil for all.
  ///   - days: how far ahead; each of them is looked at once a rule.
  public func next(
    from today: CivilDate, limit: Int, wanted: TimesFilter? = nil, days: Int = horizon
  ) -> [Occurrence] {
    let found = dated.flatMap { own in own.occurrences(in: today...(today + days), limit: limit, wanted: wanted) }
    return Array(Set(found).sorted().prefix(limit))
  }
}

/// A rule and the days on which it does not hold.
public struct RuleWithExceptions: Hashable, Sendable {
  public let rule: ScheduleRule
  public let exceptions: [CivilDate]

  /// Whether it takes place on a day.
  public func holds(on date: CivilDate) -> Bool { rule.mayHold(on: date) && !exceptions.contains(date) }

  /// Its times among those days, in order, `limit` at most.
  public func occurrences(in days: ClosedRange<CivilDate>, limit: Int, wanted: TimesFilter? = nil) -> [Occurrence] {
    var found: [Occurrence] = []
    var day = CivilDate(number: Swift.max(days.lowerBound.number, Int(rule.first)))
    let last = Swift.min(days.upperBound.number, Int(rule.last))
    while day.number <= last, found.count < limit {
      if holds(on: day), wanted?.admits(self, on: day) ?? true { found.append(rule.occurrence(on: day)) }
      day = day + 1
    }
    return found
  }
}

extension Collection<ScheduleRule> {
  /// Each rule with the exceptions that follow it.
  var withExceptions: [RuleWithExceptions] {
    var found: [RuleWithExceptions] = []
    for rule in self {
      if rule.kind != ScheduleRule.Kind.exception.rawValue {
        found.append(RuleWithExceptions(rule: rule, exceptions: []))
      } else if let last = found.popLast() {
        found.append(
          RuleWithExceptions(rule: last.rule, exceptions: last.exceptions + [CivilDate(number: Int(rule.anchor))]))
      }
    }
    return found
  }
}

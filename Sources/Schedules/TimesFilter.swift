import OpenReferral

/// Wanted times, seen from a day: what rules are tested against.
public struct TimesFilter: Hashable, Sendable {
  public let wanted: WantedTimes
  /// The day it is in Great Britain.
  public let today: CivilDate
  /// The days that will do, if their weekday does: those of the span, or a year and a day.
  public let dates: ClosedRange<CivilDate>

  /// - Parameter today: the day it is in Great Britain.
  public init(_ wanted: WantedTimes, from today: CivilDate) {
    self.wanted = wanted
    self.today = today
    dates = wanted.span?.dates(from: today) ?? today...(today + Timetable.horizon)
  }

  /// Whether one of these rules meets it. No rules do: what states no time may well be on.
  public func admits(_ rules: some Collection<ScheduleRule>) -> Bool {
    rules.isEmpty || rules.withExceptions.contains(where: admits)
  }

  private func admits(_ own: RuleWithExceptions) -> Bool {
    guard fits(own.rule, shift: 0) || fits(own.rule, shift: 1) else { return false }
    // A day more at the beginning: what began the evening before may go on.
    return !own.occurrences(in: (dates.lowerBound + -1)...dates.upperBound, limit: 1, wanted: self).isEmpty
  }

  /// Whether what the rule brings on a day on which it holds is wanted: that day, or past its midnight.
  func admits(_ own: RuleWithExceptions, on date: CivilDate) -> Bool {
    (isWanted(date) && fits(own.rule, shift: 0)) || (isWanted(date + 1) && fits(own.rule, shift: 1))
  }

  private func isWanted(_ date: CivilDate) -> Bool {
    dates.contains(date) && (wanted.weekdays.isEmpty || wanted.weekdays.contains(date.weekday))
  }

  /// Whether enough of it lies in the hours wanted, so many days after it began: an hour, or half of it when it is
  /// shorter than two. What states no time fits any; what states no end must begin in them.
  private func fits(_ rule: ScheduleRule, shift days: Int) -> Bool {
    guard let hours = wanted.hours else { return days == 0 }
    guard let start = rule.start.map({ $0 - days * 1440 }) else { return days == 0 }
    guard let end = rule.end.map({ $0 - days * 1440 }) else { return days == 0 && hours.contains(start) }
    return min(end, hours.upperBound) - max(start, hours.lowerBound) >= min(60, (end - start + 1) / 2)
  }
}

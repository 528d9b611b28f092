import OpenReferral

/// On which days: every week, or on certain ones of a month.
struct DayPattern: Hashable, Sendable {
  /// Monday first; never empty.
  var weekdays: [Weekday]
  /// 1 to 5 for the first to fifth of a month, -1 for the last; empty for every week.
  var ordinals: [Int] = []

  var frequency: ScheduleFrequency { ordinals.isEmpty ? .weekly : .monthly }

  /// iCalendar form: `TU,TH`, `1SA,3SA`, `-1WE`.
  var byday: String {
    if ordinals.isEmpty { return weekdays.map(\.icalendar).joined(separator: ",") }
    return ordinals.flatMap { ordinal in weekdays.map { "\(ordinal)\($0.icalendar)" } }.joined(separator: ",")
  }
}

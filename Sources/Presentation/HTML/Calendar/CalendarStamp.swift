import Schedules

/// Days and times as iCalendar writes them.
enum CalendarStamp {
  /// `20261124`.
  static func digits(_ date: CivilDate) -> String { date.text.replacing("-", with: "") }

  /// What stands after the name of a property: a time in London, or a day where no time is stated. Minutes past 1439
  /// fall on the next day.
  static func value(_ date: CivilDate, _ minutes: Int?) -> String {
    guard let minutes else { return ";VALUE=DATE:\(digits(date))" }
    return ";TZID=Europe/London:\(time(date, minutes))"
  }

  /// The last second of a day in London, as UTC: what UNTIL asks for beside a time with a zone.
  static func end(of date: CivilDate) -> String {
    let offset = BritishTime.offset(on: date, minute: 1439)
    return String(time(date, 1439 - offset).dropLast(2)) + "59Z"
  }

  private static func time(_ date: CivilDate, _ minutes: Int) -> String {
    let clock = minutes % 1440
    let two = { (value: Int) in (value < 10 ? "0" : "") + "\(value)" }
    return digits(date + minutes / 1440) + "T" + two(clock / 60) + two(clock % 60) + "00"
  }
}

extension ScheduleRule {
  /// The value of RRULE; nil for what happens once.
  var recurrence: String? {
    guard let parts = recurrenceParts else { return nil }
    let until = lastDay.map {
      start == nil ? ";UNTIL=\(CalendarStamp.digits($0))" : ";UNTIL=\(CalendarStamp.end(of: $0))"
    }
    return parts + (until ?? "")
  }
}

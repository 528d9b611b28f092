import OpenReferral

/// Times in the form of our own CSV, which `TimesParser` reads back.
enum TimesWording {
  /// `Mon-Fri 09:00-17:00`, `1st Sat 10:00-12:00`; nil when the schedule states no days or no start, or repeats in a
  /// way that this form cannot say.
  static func native(_ schedule: Schedule) -> String? {
    guard let opens = schedule.opensAt, let byday = schedule.byday, (schedule.interval ?? 1) == 1,
      let days = days(byday)
    else { return nil }
    return "\(days) \(opens)\(schedule.closesAt.map { "-\($0)" } ?? "")"
  }

  /// `Mon 07:00-11:00`.
  static func native(_ window: AvailabilityWindow) -> String {
    let end = window.endMinute == 1440 ? "24:00" : ScheduleText.clock(window.endMinute)
    return "\(short(window.weekday)) \(ScheduleText.clock(window.startMinute))-\(end)"
  }

  private static func short(_ weekday: Weekday) -> String {
    String(decoding: weekday.englishName.utf8.prefix(3), as: UTF8.self)
  }

  private static func days(_ byday: String) -> String? {
    let codes = byday.utf8.split(separator: UInt8(ascii: ","))
    let weekdays = codes.compactMap { Weekday(icalendar: $0.suffix(2)) }
    guard !weekdays.isEmpty, weekdays.count == codes.count else { return nil }
    let ordinals = codes.map { String(decoding: $0.dropLast(2), as: UTF8.self) }
    if ordinals.allSatisfy(\.isEmpty) { return weekly(weekdays) }
    let words = ordinals.compactMap { ordinalWords[$0] }
    guard words.count == codes.count, Set(weekdays).count == 1, let weekday = weekdays.first else { return nil }
    return "\(words.joined(separator: " and ")) \(short(weekday))"
  }

  /// A run of three days or more as `Mon-Fri`, else `Mon, Wed`.
  private static func weekly(_ weekdays: [Weekday]) -> String {
    let sorted = Set(weekdays).sorted()
    if sorted.count > 2, let first = sorted.first, let last = sorted.last,
      last.rawValue - first.rawValue == sorted.count - 1
    {
      return "\(short(first))-\(short(last))"
    }
    return sorted.map(short).joined(separator: ", ")
  }

  private static let ordinalWords = ["1": "1st", "2": "2nd", "3": "3rd", "4": "4th", "5": "5th", "-1": "last"]
}

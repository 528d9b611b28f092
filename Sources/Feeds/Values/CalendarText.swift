import Foundation
import OpenReferral

/// The values of Open Referral schedules and prices as text.
enum CalendarText {
  /// `10:00` out of `10:00`, `10:00:00`, `10:00:00Z` and the like. The time is taken as local, whatever zone is named.
  static func clock(_ text: String) -> Reading<String> {
    let bytes = Array(text.utf8.prefix(5))
    let rest = text.utf8.dropFirst(5).first
    let isSound = bytes.count == 5 && bytes[2] == UInt8(ascii: ":") && (rest.map { ":Z+-.".utf8.contains($0) } ?? true)
    let hour = NumberText.whole(String(decoding: bytes.prefix(2), as: UTF8.self))
    let minute = NumberText.whole(String(decoding: bytes.suffix(2), as: UTF8.self))
    guard isSound, let hour, let minute, minute <= 59, hour * 60 + minute <= 1440 else {
      return .bad(expected: "a time such as 18:30", remedy: "Write hours and minutes with a colon, or leave it out.")
    }
    return .good(ScheduleText.clock(hour * 60 + minute))
  }

  static func frequency(_ text: String) -> Reading<ScheduleFrequency> {
    let upper = String(decoding: text.utf8.map(\.asciiUppercased), as: UTF8.self)
    if let frequency = ScheduleFrequency(rawValue: upper) { return .good(frequency) }
    return .bad(expected: "WEEKLY or MONTHLY", remedy: "Left out. Say in words what these two cannot.")
  }

  static func interval(_ count: Int) -> Reading<Int> {
    if (1...52).contains(count) { return .good(count) }
    return .bad(expected: "a number of weeks or months from 1 to 52", remedy: "Left out. Check it.")
  }

  /// `TU,TH`, `1SA`, `-1WE`; English names of days are taken too.
  static func days(_ text: String) -> Reading<String> {
    let parts = text.utf8.split(separator: UInt8(ascii: ",")).map { $0.filter { $0 != 0x20 } }
    let days = parts.compactMap(day)
    if !days.isEmpty, days.count == parts.count, days.count <= 35 { return .good(days.joined(separator: ",")) }
    return .bad(expected: "days such as TU,TH or 1SA", remedy: "Left out. Use the day codes of iCalendar.")
  }

  private static func day(_ part: [UInt8]) -> String? {
    if let day = Weekday(english: String(decoding: part, as: UTF8.self)) { return day.icalendar }
    let letters = part.suffix(2)
    let ordinal = part.dropLast(2)
    let isSound =
      ordinal.isEmpty || Int(String(decoding: ordinal, as: UTF8.self)).map { (-5...5).contains($0) && $0 != 0 } == true
    guard isSound, ordinal.count <= 2, let day = Weekday(icalendar: letters) else { return nil }
    let sign = String(decoding: ordinal.drop { $0 == UInt8(ascii: "+") }, as: UTF8.self)
    return sign + day.icalendar
  }

  /// `1,15`: days of the month, 1 to 31 or counted from its end.
  static func monthDays(_ text: String) -> Reading<String> {
    let parts = text.utf8.split(separator: UInt8(ascii: ",")).map {
      String(decoding: $0.filter { $0 != 0x20 }, as: UTF8.self)
    }
    let isSound = parts.allSatisfy { $0.utf8.count <= 3 && Int($0).map { (-31...31).contains($0) && $0 != 0 } == true }
    if isSound, !parts.isEmpty, parts.count <= 62 { return .good(parts.joined(separator: ",")) }
    return .bad(expected: "days of the month such as 1,15", remedy: "Left out. Check them.")
  }

  /// Pounds, not negative.
  static func amount(_ text: String) -> Reading<Decimal> {
    let bytes = text.utf8.starts(with: "£".utf8) ? text.utf8.dropFirst("£".utf8.count) : text.utf8[...]
    if let amount = NumberText.decimal(String(decoding: bytes, as: UTF8.self)) { return .good(amount) }
    return .bad(expected: "an amount in pounds such as 3.50", remedy: "Left out. Put words into amount_description.")
  }
}

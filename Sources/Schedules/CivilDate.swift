import OpenReferral

/// A day of the Gregorian calendar, as its number from 1 January 1970: whole-number arithmetic, no time zone.
public struct CivilDate: Hashable, Comparable, Sendable {
  /// Days after 1970-01-01; negative before it.
  public let number: Int

  /// The day that is so many days after 1970-01-01.
  public init(number: Int) { self.number = number }

  /// Reads `yyyy-MM-dd`, years 1900 to 2999; nil for anything else and for days that no month has.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], parts.joined().allSatisfy({ (48...57).contains($0) }) else { return nil }
    let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1) - 48 } }
    guard (1900...2999).contains(numbers[0]), (1...12).contains(numbers[1]) else { return nil }
    guard (1...Self.days(in: numbers[1], of: numbers[0])).contains(numbers[2]) else { return nil }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// Days from civil (Howard Hinnant, "chrono-compatible low-level date algorithms"), for years after 0.
  public init(year: Int, month: Int, day: Int) {
    let year = month <= 2 ? year - 1 : year
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    number = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// Year, month 1 to 12, day 1 to 31: the inverse by the same source.
  public var parts: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// 1970-01-01 was a Thursday.
  public var weekday: Weekday { Weekday(rawValue: ((number + 3) % 7 + 7) % 7 + 1) ?? .monday }

  /// 28 to 31.
  public static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    default: 31
    }
  }

  /// `2026-11-24`.
  public var text: String {
    let (year, month, day) = parts
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// So many days later; earlier when negative.
  public static func + (date: CivilDate, days: Int) -> CivilDate { CivilDate(number: date.number + days) }
  public static func < (one: CivilDate, other: CivilDate) -> Bool { one.number < other.number }
}

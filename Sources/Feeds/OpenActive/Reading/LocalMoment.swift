import Foundation
import OpenReferral

/// A day and a time in Great Britain, out of the date-times that feeds write.
struct LocalMoment: Hashable, Sendable, Comparable {
  /// Days since 1 January 1970.
  var day: Int
  /// Minutes since midnight, 0 to 1439.
  var minute: Int

  /// `2026-09-14T18:30:00Z`, with any offset or none; one without is taken as local. Nil for anything else.
  init?(_ text: String) {
    let bytes = Array(text.utf8.prefix(40))
    guard bytes.count >= 16, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      let date = DateText.read(text).value, let day = Self.day(date),
      let hour = Self.whole(bytes[11..<13]), let minute = Self.whole(bytes[14..<16]), hour < 24, minute < 60
    else { return nil }
    let rest = bytes[16...].drop { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") || $0.isASCIIDigit }
    guard let first = rest.first else {
      self.init(minutes: day * 1440 + hour * 60 + minute)
      return
    }
    guard let offset = Self.offset(rest, first) else { return nil }
    let universal = (day * 1440 + hour * 60 + minute - offset) * 60
    let zone = TimeZone(identifier: "Europe/London") ?? .gmt
    let local = universal + zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(universal)))
    self.init(minutes: local / 60)
  }

  /// - Parameter minutes: since midnight of 1 January 1970, local. Not before the year 1000.
  init(minutes: Int) {
    day = (Double(minutes) / 1440).rounded(.down) < 0 ? -((1439 - minutes) / 1440) : minutes / 1440
    minute = minutes - day * 1440
  }

  /// Minutes later.
  func adding(_ minutes: Int) -> LocalMoment { LocalMoment(minutes: day * 1440 + minute + minutes) }

  static func < (lhs: LocalMoment, rhs: LocalMoment) -> Bool { (lhs.day, lhs.minute) < (rhs.day, rhs.minute) }

  /// 1 January 1970 was a Thursday.
  var weekday: Weekday { Weekday(rawValue: ((day % 7 + 7 + 3) % 7) + 1) ?? .monday }

  /// `18:30`.
  var clock: String { DateText.twoDigits(minute / 60) + ":" + DateText.twoDigits(minute % 60) }

  /// `2026-09-14`. Civil from days (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
  var date: String {
    let shifted = day + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let civil = month < 10 ? month + 3 : month - 9
    let year = yearOfEra + era * 400 + (civil <= 2 ? 1 : 0)
    return "\(year)-\(DateText.twoDigits(civil))-\(DateText.twoDigits(dayOfYear - (153 * month + 2) / 5 + 1))"
  }

  /// The day of `yyyy-MM-dd`. Days from civil, of the same source.
  static func day(_ date: String) -> Int? {
    let parts = date.utf8.split(separator: UInt8(ascii: "-")).compactMap(whole)
    guard parts.count == 3 else { return nil }
    let year = parts[1] <= 2 ? parts[0] - 1 : parts[0]
    let month = parts[1] > 2 ? parts[1] - 3 : parts[1] + 9
    let yearOfEra = year % 400
    let dayOfYear = (153 * month + 2) / 5 + parts[2] - 1
    return year / 400 * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// Minutes east of Greenwich: `Z`, `+01:00`, `+0100`, `-05`.
  private static func offset(_ zone: ArraySlice<UInt8>, _ first: UInt8) -> Int? {
    if first | 0x20 == UInt8(ascii: "z") { return zone.count == 1 ? 0 : nil }
    guard first == UInt8(ascii: "+") || first == UInt8(ascii: "-") else { return nil }
    let digits = zone.dropFirst().filter { $0 != UInt8(ascii: ":") }
    guard digits.count == 2 || digits.count == 4, let hours = whole(digits[..<2]),
      let minutes = digits.count == 4 ? whole(digits[2...]) : 0, hours <= 14, minutes < 60
    else { return nil }
    return (first == UInt8(ascii: "-") ? -1 : 1) * (hours * 60 + minutes)
  }

  private static func whole(_ digits: some Sequence<UInt8>) -> Int? {
    NumberText.whole(String(decoding: Array(digits), as: UTF8.self))
  }
}

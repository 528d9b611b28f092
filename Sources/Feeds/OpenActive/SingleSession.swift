import Foundation
import OpenReferral

/// Something that is on once, as an OpenActive ScheduledSession, with its times in UTC.
struct SingleSession {
  private let start: String
  private let end: String?

  /// Nil for a schedule that repeats, and for one without a day and a time.
  init?(_ schedule: Schedule) {
    guard schedule.freq == nil, schedule.byday == nil, schedule.bymonthday == nil, let day = schedule.dtstart,
      let opens = schedule.opensAt, let start = Self.moment(day, opens)
    else { return nil }
    self.start = start
    end = schedule.closesAt.flatMap { $0 > opens ? Self.moment(day, $0) : nil }
  }

  func members(_ json: inout JSONWriter) {
    json.member("@type", "ScheduledSession")
    json.member("startDate", start)
    json.member("endDate", end)
  }

  /// A local time of Great Britain in UTC: `2026-07-04T18:30:00Z` for half past seven on 4 July.
  static func moment(_ day: String, _ clock: String) -> String? {
    let numbers = (day.utf8.split(separator: UInt8(ascii: "-")) + clock.utf8.split(separator: UInt8(ascii: ":")))
      .compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard numbers.count == 5, let london = TimeZone(identifier: "Europe/London") else { return nil }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = london
    let parts = DateComponents(
      year: numbers[0], month: numbers[1], day: numbers[2], hour: numbers[3], minute: numbers[4])
    return calendar.date(from: parts)?.formatted(.iso8601)
  }
}

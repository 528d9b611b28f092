import Foundation

/// When a service is open or meets (HSDS-UK 3.0 `schedule`). Times are local to Great Britain.
///
/// A record with only a `description` or `notes` is a free-text schedule: shown word for word, never guessed at.
public struct Schedule: Codable, Hashable, Sendable {
  public var id: UUID
  /// First and last day it applies, `yyyy-MM-dd`.
  public var validFrom: String?
  public var validTo: String?
  /// First occurrence, `yyyy-MM-dd`.
  public var dtstart: String?
  public var freq: ScheduleFrequency?
  /// Every how many weeks or months; nil means every one.
  public var interval: Int?
  /// Days in iCalendar form: `TU`, `TU,TH`, or with an ordinal for monthly ones: `1SA`, `-1WE`.
  public var byday: String?
  /// Days of the month in iCalendar form: `1,15`.
  public var bymonthday: String?
  /// `HH:mm`, 24 hours.
  public var opensAt: String?
  /// `HH:mm`, 24 hours. Earlier than `opensAt` means past midnight.
  public var closesAt: String?
  public var description: String?
  public var notes: String?
  public var scheduleLink: String?
  public var attendingType: String?

  enum CodingKeys: String, CodingKey {
    case id, dtstart, freq, interval, byday, bymonthday, description, notes
    case validFrom = "valid_from"
    case validTo = "valid_to"
    case opensAt = "opens_at"
    case closesAt = "closes_at"
    case scheduleLink = "schedule_link"
    case attendingType = "attending_type"
  }

  public init(id: UUID) { self.id = id }

  /// The days of the week named in `byday`; empty when none is stated or understood.
  public var weekdays: Set<Weekday> {
    Set((byday ?? "").utf8.split(separator: UInt8(ascii: ",")).compactMap { Weekday(icalendar: $0.suffix(2)) })
  }
}

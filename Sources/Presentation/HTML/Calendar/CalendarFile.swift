import Foundation
import OpenReferral

/// The next times of a service as an iCalendar file (RFC 5545): `GET /listings/{id}.ics`.
///
/// Each time is an event of its own rather than a rule, because the file is a promise about what the directory says
/// today, and the note in every event says when that was checked.
public struct CalendarFile {
  public static let contentType = "text/calendar; charset=utf-8"
  /// How many events at most.
  static let limit = 12

  private let service: Service
  private let occurrences: [Occurrence]
  private let today: CivilDate
  private let siteName: String

  /// - Parameter today: `yyyy-MM-dd`, the day in Great Britain; nothing before it is listed.
  /// - Returns: nil when no time can be computed, or the date is none; then there is nothing to send (404).
  public init?(of service: Service, today: String, site: SiteSettings) {
    guard let today = CivilDate(today) else { return nil }
    self.service = service
    self.today = today
    siteName = site.name
    occurrences = OccurrenceFinder(from: today).next(of: service, limit: Self.limit)
    if occurrences.isEmpty { return nil }
  }

  /// Lines ended by CR LF, none longer than 75 bytes.
  public func render() -> [UInt8] {
    var lines = CalendarLines()
    lines.add("BEGIN:VCALENDAR")
    lines.add("VERSION:2.0")
    lines.add("PRODID", text: "-//Doorstep//\(siteName)//EN")
    lines.add("METHOD:PUBLISH")
    for line in Self.london { lines.add(line) }
    for occurrence in occurrences { add(occurrence, to: &lines) }
    lines.add("END:VCALENDAR")
    return lines.bytes
  }

  private func add(_ occurrence: Occurrence, to lines: inout CalendarLines) {
    let day = Self.digits(occurrence.date)
    lines.add("BEGIN:VEVENT")
    lines.add("UID", text: "\(service.id.uuidString.lowercased())-\(day)-\(occurrence.start ?? 0)@doorstep")
    lines.add("DTSTAMP:\(Self.digits(today))T000000Z")
    addTimes(occurrence, to: &lines)
    lines.add("SUMMARY", text: service.name)
    if let place = place { lines.add("LOCATION", text: place) }
    lines.add("DESCRIPTION", text: note)
    lines.add("END:VEVENT")
  }

  private func addTimes(_ occurrence: Occurrence, to lines: inout CalendarLines) {
    guard let start = occurrence.start else {
      lines.add("DTSTART;VALUE=DATE:\(Self.digits(occurrence.date))")
      return
    }
    lines.add("DTSTART;TZID=Europe/London:\(Self.stamp(occurrence.date, start))")
    if let end = occurrence.end { lines.add("DTEND;TZID=Europe/London:\(Self.stamp(occurrence.date, end))") }
  }

  private var place: String? {
    service.publicView.serviceAtLocations.first.map { AddressWording.phrase(for: $0.location) }
  }

  private var note: String {
    let notes = service.schedules.flatMap { [$0.description, $0.notes] }.compactMap { $0 }
    return
      (notes + ["Cost: \(CostWording.phrase(for: service))", "Last checked: \(FreshnessWording.phrase(for: service))"])
      .joined(separator: "\n") + "\nTimes change: ask before you go."
  }

  private static func digits(_ date: CivilDate) -> String { date.text.replacing("-", with: "") }

  /// `20261124T183000`; minutes past 1439 fall on the next day.
  private static func stamp(_ date: CivilDate, _ minutes: Int) -> String {
    let clock = minutes % 1440
    let two = { (value: Int) in (value < 10 ? "0" : "") + "\(value)" }
    return digits(date + minutes / 1440) + "T" + two(clock / 60) + two(clock % 60) + "00"
  }

  /// The rule of British time since 1996: last Sundays of March and October, at 01:00 UTC.
  private static let london = [
    "BEGIN:VTIMEZONE", "TZID:Europe/London", "BEGIN:DAYLIGHT", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0100", "TZNAME:BST",
    "DTSTART:19960331T010000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT", "BEGIN:STANDARD",
    "TZOFFSETFROM:+0100", "TZOFFSETTO:+0000", "TZNAME:GMT", "DTSTART:19961027T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD", "END:VTIMEZONE",
  ]
}

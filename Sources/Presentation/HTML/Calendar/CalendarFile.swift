import Foundation
import OpenReferral
import Schedules

/// The times of a service as an iCalendar file (RFC 5545): `GET /listings/{id}.ics`.
///
/// Each rule is one event that repeats, from its next time on, with the days taken from it; bank holidays are taken out
/// for two years ahead. The note in every event says when the entry was checked; what hangs on school terms, whose
/// dates nobody publishes, is tentative and says so.
public struct CalendarFile {
  public static let contentType = "text/calendar; charset=utf-8"
  /// How many events at most, and for how many days the bank holidays are taken out.
  static let limit = 40
  static let exceptionDays = 732

  private let service: Service
  private let events: [(own: RuleWithExceptions, first: Occurrence)]
  private let today: CivilDate
  private let siteName: String

  /// - Parameter today: `yyyy-MM-dd`, the day in Great Britain; nothing before it is listed.
  /// - Returns: nil when no time can be computed, or the date is none; then there is nothing to send (404).
  public init?(of service: Service, today: String, site: SiteSettings) {
    guard let today = CivilDate(today), service.status == .active else { return nil }
    self.service = service
    self.today = today
    siteName = site.name
    events = Timetable(of: service).dated.compactMap { own in
      own.occurrences(in: today...(today + Timetable.horizon), limit: 1).first.map { (own, $0) }
    }
    if events.isEmpty { return nil }
  }

  /// Lines ended by CR LF, none longer than 75 bytes.
  public func render() -> [UInt8] {
    var lines = CalendarLines()
    lines.add("BEGIN:VCALENDAR")
    lines.add("VERSION:2.0")
    lines.add("PRODID", text: "-//Doorstep//\(siteName)//EN")
    lines.add("METHOD:PUBLISH")
    for line in Self.london { lines.add(line) }
    for (number, event) in events.prefix(Self.limit).enumerated() { add(event.own, event.first, number, to: &lines) }
    lines.add("END:VCALENDAR")
    return lines.bytes
  }

  private func add(
    _ own: RuleWithExceptions, _ first: Occurrence, _ number: Int, to lines: inout CalendarLines
  ) {
    lines.add("BEGIN:VEVENT")
    lines.add("UID", text: "\(service.id.uuidString.lowercased())-\(number + 1)@doorstep")
    lines.add("DTSTAMP:\(CalendarStamp.digits(today))T000000Z")
    addTimes(first, to: &lines)
    if let rule = own.rule.recurrence { lines.add("RRULE:\(rule)") }
    for date in skipped(own, from: first.date) { lines.add("EXDATE\(CalendarStamp.value(date, first.start))") }
    if first.dependsOnTerms { lines.add("STATUS:TENTATIVE") }
    lines.add("SUMMARY", text: service.name)
    if let place = place { lines.add("LOCATION", text: place) }
    lines.add("DESCRIPTION", text: (first.dependsOnTerms ? "Depends on school terms: ask for the dates.\n" : "") + note)
    lines.add("END:VEVENT")
  }

  private func addTimes(_ first: Occurrence, to lines: inout CalendarLines) {
    lines.add("DTSTART\(CalendarStamp.value(first.date, first.start))")
    if let end = first.end { lines.add("DTEND\(CalendarStamp.value(first.date, end))") }
  }

  /// The days from the first on that the bare rule would bring and that are taken from it.
  private func skipped(_ own: RuleWithExceptions, from first: CivilDate) -> [CivilDate] {
    guard own.rule.recurrence != nil else { return [] }
    let bare = own.rule.withBankHolidays
    return (0..<Self.exceptionDays).map { first + $0 }.filter { bare.mayHold(on: $0) && !own.holds(on: $0) }
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

  /// The rule of British time since 1996: last Sundays of March and October, at 01:00 UTC.
  private static let london = [
    "BEGIN:VTIMEZONE", "TZID:Europe/London", "BEGIN:DAYLIGHT", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0100", "TZNAME:BST",
    "DTSTART:19960331T010000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT", "BEGIN:STANDARD",
    "TZOFFSETFROM:+0100", "TZOFFSETTO:+0000", "TZNAME:GMT", "DTSTART:19961027T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD", "END:VTIMEZONE",
  ]
}

import Foundation
import OpenReferral
import TestSupport
import Testing

@testable import Presentation

@Suite("A listing as a calendar file")
struct CalendarFileTests {
  private func lines(_ change: (inout Service) -> Void) throws -> [String] {
    var service = Make.service("Chess Club", at: (53.5, -2.7))
    service.schedules = [Make.weekly(.tuesday, "22:30", "00:30")]
    change(&service)
    let file = try #require(CalendarFile(of: service, today: "2026-11-21", site: SiteSettings()))
    let bytes = file.render()
    let raw = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
    #expect(raw.last == "")
    #expect(raw.allSatisfy { $0.utf8.count <= 75 && !$0.utf8.contains(0x0A) && !$0.utf8.contains(0x0D) })
    return String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "\r\n ", with: "")
      .components(separatedBy: "\r\n").dropLast()
  }

  @Test("One event that repeats, in London time; what ends after midnight ends on the next day")
  func events() throws {
    let lines = try lines { _ in }
    #expect(lines.first == "BEGIN:VCALENDAR" && lines.last == "END:VCALENDAR")
    #expect(lines.filter { $0 == "BEGIN:VEVENT" }.count == 1)
    #expect(lines.contains("RRULE:FREQ=WEEKLY;WKST=MO;BYDAY=TU"))
    #expect(lines.contains("DTSTART;TZID=Europe/London:20261124T223000"))
    #expect(lines.contains("DTEND;TZID=Europe/London:20261125T003000"))
    #expect(lines.contains("SUMMARY:Chess Club"))
    #expect(lines.filter { $0 == "TZID:Europe/London" }.count == 1)
  }

  @Test("An end in summer time is an hour earlier in UTC; exceptions are taken out; terms make it tentative")
  func details() throws {
    let lines = try lines {
      $0.schedules[0].validTo = "2027-07-31"
      $0.schedules[0].notes = "Term time only. Except 2026-12-29"
    }
    #expect(lines.contains("RRULE:FREQ=WEEKLY;WKST=MO;BYDAY=TU;UNTIL=20270731T225959Z"))
    #expect(lines.contains("EXDATE;TZID=Europe/London:20261229T223000"))
    #expect(lines.contains("STATUS:TENTATIVE"))
    #expect(lines.contains { $0.hasPrefix("DESCRIPTION:Depends on school terms") })
  }

  @Test("No text from outside can begin a line, and lines break between letters")
  func hostile() throws {
    for text in HostileTexts.all + [String(repeating: "é日\u{1F600}", count: 60), "a;b,c\\d\nEND:VCALENDAR"] {
      let lines = try lines { $0.name = text }
      let known = [
        "BEGIN", "END", "VERSION", "PRODID", "METHOD", "TZID", "TZOFFSETFROM", "TZOFFSETTO", "TZNAME", "DTSTART",
        "DTEND", "RRULE", "UID", "DTSTAMP", "SUMMARY", "LOCATION", "DESCRIPTION",
      ]
      #expect(
        lines.allSatisfy { line in
          known.contains { name in
            [":", ";"].contains { line.utf8.starts(with: (name + $0).utf8) }
          }
        })
      #expect(lines.filter { $0 == "END:VCALENDAR" }.count == 1)
    }
    let escaped = try lines { $0.name = "a;b,c\\d\nEND:VCALENDAR" }
    #expect(escaped.contains("SUMMARY:a\\;b\\,c\\\\d\\nEND:VCALENDAR"))
  }

  @Test("No file where no time can be computed, and no place of who only travels")
  func nothing() throws {
    let quiet = Make.service("A", at: (53.5, -2.7))
    #expect(CalendarFile(of: quiet, today: "2026-11-21", site: SiteSettings()) == nil)
    let hidden = try lines { $0.kind = .personalAssistant }
    #expect(!hidden.contains { $0.hasPrefix("LOCATION") })
  }
}

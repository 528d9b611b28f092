import Foundation
import OpenReferral
import TestSupport
import Testing

@testable import Presentation

@Suite("When something happens next")
struct OccurrenceTests {
  private func dates(_ schedule: Schedule, from: String, limit: Int = 4) throws -> [String] {
    var service = Make.service("A")
    service.schedules = [schedule]
    let day = try #require(CivilDate(from))
    return OccurrenceFinder(from: day).next(of: service, limit: limit).map(\.date.text)
  }

  private func schedule(_ change: (inout Schedule) -> Void) -> Schedule {
    var schedule = Schedule(id: UUID())
    schedule.opensAt = "10:00"
    schedule.closesAt = "12:00"
    change(&schedule)
    return schedule
  }

  @Test("Days, months and weekdays are those of Foundation's calendar, from 1900 to 2100")
  func calendar() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let step = 86_400.0
    for number in stride(from: -25_567, through: 47_846, by: 1) {
      let date = CivilDate(number: number)
      let parts = calendar.dateComponents(
        [.year, .month, .day, .weekday], from: Date(timeIntervalSince1970: Double(number) * step))
      let (year, month, day) = date.parts
      guard (year, month, day) == (parts.year ?? 0, parts.month ?? 0, parts.day ?? 0),
        date.weekday.rawValue % 7 + 1 == parts.weekday, CivilDate(date.text) == date
      else {
        Issue.record("\(number): \(date.text)")
        return
      }
    }
  }

  @Test(
    "What is no date is none",
    arguments: ["", "2026-02-29", "2026-13-01", "26-01-01", "2026-1-1", "2026-11-2a", "٢٠٢٦-01-01"])
  func noDate(text: String) { #expect(CivilDate(text) == nil) }

  @Test("Weekly, from today on, in order")
  func weekly() throws {
    let both = schedule {
      $0.freq = .weekly
      $0.byday = "SA,TU"
    }
    #expect(try dates(both, from: "2026-11-21") == ["2026-11-21", "2026-11-24", "2026-11-28", "2026-12-01"])
  }

  @Test("Every other week counts from the first; without a first day nobody knows which week")
  func everyOtherWeek() throws {
    let known = schedule {
      $0.freq = .weekly
      $0.byday = "TU"
      $0.interval = 2
      $0.dtstart = "2026-11-03"
    }
    #expect(try dates(known, from: "2026-11-21") == ["2026-12-01", "2026-12-15", "2026-12-29", "2027-01-12"])
    let unknown = schedule {
      $0.freq = .weekly
      $0.byday = "TU"
      $0.interval = 2
    }
    #expect(try dates(unknown, from: "2026-11-21").isEmpty)
  }

  @Test("The nth and last weekday of a month, and days of the month from either end")
  func monthly() throws {
    let days = schedule {
      $0.freq = .monthly
      $0.byday = "1SA,-1WE"
    }
    #expect(try dates(days, from: "2026-11-21") == ["2026-11-25", "2026-12-05", "2026-12-30", "2027-01-02"])
    let fifth = schedule {
      $0.freq = .monthly
      $0.byday = "5MO"
    }
    #expect(try dates(fifth, from: "2026-11-21", limit: 2) == ["2026-11-30", "2027-03-29"])
    let numbers = schedule {
      $0.freq = .monthly
      $0.bymonthday = "15,-1"
    }
    #expect(try dates(numbers, from: "2027-02-01", limit: 3) == ["2027-02-15", "2027-02-28", "2027-03-15"])
  }

  @Test("Nothing before it begins or after it ends, nothing for free words, nothing for what is closed")
  func limits() throws {
    let bounded = schedule {
      $0.freq = .weekly
      $0.byday = "MO"
      $0.validFrom = "2026-12-01"
      $0.validTo = "2026-12-14"
    }
    #expect(try dates(bounded, from: "2026-11-21") == ["2026-12-07", "2026-12-14"])
    #expect(try dates(schedule { $0.description = "By appointment" }, from: "2026-11-21").isEmpty)
    var closed = Make.service("A")
    closed.schedules = [Make.weekly(.monday, "10:00", "12:00")]
    closed.status = .temporarilyClosed
    #expect(OccurrenceFinder(from: try #require(CivilDate("2026-11-21"))).next(of: closed, limit: 3).isEmpty)
  }

  @Test("Hostile schedules give nothing and do not trap")
  func hostile() throws {
    for text in HostileTexts.all {
      let odd = schedule {
        $0.freq = .monthly
        $0.byday = text
        $0.bymonthday = text
        $0.opensAt = text
        $0.closesAt = text
        $0.validTo = text
        $0.dtstart = text
        $0.interval = Int.max
      }
      #expect(try dates(odd, from: "2026-11-21").isEmpty)
    }
  }
}

import Foundation
import OpenReferral
import TestSupport
import Testing

@testable import Schedules

@Suite("When something happens next")
struct OccurrenceTests {
  private func dates(_ schedule: Schedule, from: String, limit: Int = 4) throws -> [String] {
    var service = Make.service("A")
    service.schedules = [schedule]
    let day = try #require(CivilDate(from))
    return Timetable(of: service).next(from: day, limit: limit).map(\.date.text)
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

  @Test("Nothing before it begins or after it ends, and nothing for free words")
  func limits() throws {
    let bounded = schedule {
      $0.freq = .weekly
      $0.byday = "MO"
      $0.validFrom = "2026-12-01"
      $0.validTo = "2026-12-14"
    }
    #expect(try dates(bounded, from: "2026-11-21") == ["2026-12-07", "2026-12-14"])
    #expect(try dates(schedule { $0.description = "By appointment" }, from: "2026-11-21").isEmpty)
  }

  @Test(
    "What the notes take away",
    arguments: [
      ("Except 2026-12-01, 2026-12-15", ["2026-11-24", "2026-12-08", "2026-12-22"]),
      ("Not on 2026-11-24 or 2026-12-01. Back on 2026-12-08", ["2026-12-08", "2026-12-15", "2026-12-22"]),
      ("Closed on bank holidays and 2026-12-08", ["2026-11-24", "2026-12-01", "2026-12-15"]),
      ("Party on 2026-12-01", ["2026-11-24", "2026-12-01", "2026-12-08"]),
      ("No need to book. Party on 2026-12-01", ["2026-11-24", "2026-12-01", "2026-12-08"]),
    ])
  func exceptions(notes: String, expected: [String]) throws {
    let tuesdays = schedule {
      $0.freq = .weekly
      $0.byday = "TU"
      $0.notes = notes
    }
    #expect(try dates(tuesdays, from: "2026-11-21", limit: 3) == expected)
  }

  @Test("Bank holidays are left out where the notes say so, and kept where they do not")
  func bankHolidays() throws {
    let mondays = { (notes: String) in
      schedule {
        $0.freq = .weekly
        $0.byday = "MO"
        $0.notes = notes
      }
    }
    for notes in ["Except bank holidays", "not open on bank holidays", "Closed Bank Holidays.", "(exc. bank holidays)"]
    {
      #expect(try dates(mondays(notes), from: "2026-12-27", limit: 1) == ["2027-01-04"], "\(notes)")
    }
    for notes in ["Including bank holidays", "Open bank holidays too", "No dogs. Open bank holidays"] {
      #expect(try dates(mondays(notes), from: "2026-12-27", limit: 1) == ["2026-12-28"], "\(notes)")
    }
  }

  @Test("Terms are not invented: what speaks of them says that its dates depend on them")
  func terms() throws {
    for (notes, depends) in [
      ("Term time only", true), ("school term-time only", true), ("Not in the school holidays", true),
      ("Long term support", true), ("Bring a cup", false), ("Terminal 2", false),
    ] {
      var service = Make.service("A")
      service.schedules = [
        schedule {
          $0.freq = .weekly
          $0.byday = "TU"
          $0.notes = notes
        }
      ]
      let day = try #require(CivilDate("2026-11-21"))
      #expect(Timetable(of: service).next(from: day, limit: 1).map(\.dependsOnTerms) == [depends], "\(notes)")
    }
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

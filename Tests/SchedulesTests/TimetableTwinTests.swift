import Foundation
import OpenReferral
import TestSupport
import Testing

@testable import Schedules

/// The arithmetic against the day-by-day twin.
@Suite("Times against a day-by-day count")
struct TimetableTwinTests {
  @Test("Two years of any schedule are those of the day-by-day count")
  func twoYears() throws {
    let seed = UInt64.random(in: 0..<1_000_000)
    var random = SeededGenerator(seed: seed)
    let today = try #require(CivilDate("2026-03-01"))
    var found = 0
    for number in 0..<150 {
      let one = RandomSchedule(year: 2026, using: &random)
      var service = Make.service("A")
      service.schedules = [one.schedule]
      let times = Timetable(of: service).next(from: today, limit: 1000, days: 731)
      let expected = DayByDay().days(of: one, from: "2026-03-01", count: 732)
      found += expected.count
      #expect(times.map(\.date.text) == expected, "seed \(seed), schedule \(number): \(one)")
      if times.map(\.date.text) != expected { break }
    }
    #expect(found > 3000, "too few times to prove anything: \(found) of seed \(seed)")
  }

  @Test("What is wanted is what a look at every minute finds")
  func wanted() throws {
    let seed = UInt64.random(in: 0..<1_000_000)
    var random = SeededGenerator(seed: seed)
    let hours: [Range<Int>?] = [nil, DayPart.morning, DayPart.afternoon, DayPart.evening, 0..<60, 1080..<1440]
    let spans: [DaySpan?] = [nil, .today, .tomorrow, .thisWeek, .nextWeek, .thisWeekend]
    var counts = [0, 0]
    for number in 0..<1500 {
      let one = RandomSchedule(year: 2026, using: &random)
      var service = Make.service("A")
      service.schedules = [one.schedule]
      let today = CivilDate(year: 2026, month: 3, day: 1) + Int.random(in: 0..<300, using: &random)
      let wanted = WantedTimes(
        weekdays: Set(Weekday.allCases.filter { _ in Int.random(in: 0..<5, using: &random) == 0 }),
        span: spans.randomElement(using: &random) ?? nil, hours: hours.randomElement(using: &random) ?? nil)
      let table = Timetable(of: service)
      let admitted = TimesFilter(wanted, from: today).admits(table.rules)
      let expected = table.rules.isEmpty || plainly(wanted, table, today)
      counts[admitted ? 1 : 0] += 1
      #expect(admitted == expected, "seed \(seed), number \(number): \(wanted) from \(today.text) of \(one)")
      if admitted != expected { break }
    }
    #expect(counts.allSatisfy { $0 > 100 }, "seed \(seed): \(counts)")
  }

  /// Every minute of every wanted day, and what is on then.
  private func plainly(_ wanted: WantedTimes, _ table: Timetable, _ today: CivilDate) -> Bool {
    let first = wanted.span?.dates(from: today).lowerBound ?? today
    let last = wanted.span?.dates(from: today).upperBound ?? today + 366
    let times = table.next(from: first + -1, limit: 10_000, days: last.number - first.number + 1)
    return (first.number...last.number).contains { number in
      let day = CivilDate(number: number)
      guard wanted.weekdays.isEmpty || wanted.weekdays.contains(day.weekday) else { return false }
      return times.contains { time in
        let shift = (number - time.date.number) * 1440
        guard let hours = wanted.hours, let start = time.start else { return time.date == day }
        guard let end = time.end else { return time.date == day && hours.contains(start) }
        guard shift == 0 || shift == 1440 else { return false }
        let minutes = hours.filter { (start..<end).contains($0 + shift) }.count
        return minutes >= 60 || (minutes * 2 >= end - start)
      }
    }
  }

  @Test("Whatever stands in the bytes of a rule, asking it is safe")
  func anyBytes() {
    var random = SeededGenerator(seed: 9)
    #expect(MemoryLayout<ScheduleRule>.size == 40 && MemoryLayout<ScheduleRule>.stride == 40)
    let dates = ["1900-01-01", "1969-12-31", "2026-11-21", "2999-12-31"].compactMap(CivilDate.init)
    for _ in 0..<20_000 {
      let words = (0..<5).map { _ in UInt64.random(in: 0...UInt64.max, using: &random) }
      var rule = words.withUnsafeBytes { $0.loadUnaligned(as: ScheduleRule.self) }
      if Bool.random(using: &random) { rule.kind %= 6 }
      for date in dates { _ = rule.mayHold(on: date) }
      _ = TimesFilter(WantedTimes(span: .thisWeek, hours: 0..<60), from: dates[2]).admits([rule, rule])
    }
  }

  @Test("Bank holidays are those published")
  func bankHolidays() throws {
    let first = try #require(CivilDate("2026-01-01"))
    let found = (0..<1096).map { first + $0 }.filter(BankHolidays.contains).map(\.text)
    #expect(Set(found) == DayByDay.bankHolidays)
  }

  @Test("British clocks are those of the time zone database, hour by hour from 2024 to 2031")
  func clocks() throws {
    let zone = try #require(TimeZone(identifier: "Europe/London"))
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    for hour in stride(from: 473_352, to: 473_352 + 7 * 8766, by: 1) {
      let instant = Date(timeIntervalSince1970: Double(hour) * 3600 + 1)
      let local = calendar.dateComponents([.year, .month, .day, .hour], from: instant)
      let date = CivilDate(year: local.year ?? 0, month: local.month ?? 0, day: local.day ?? 0)
      let isRepeated =
        zone.secondsFromGMT(for: instant - 3600) != zone.secondsFromGMT(for: instant) && local.month == 10
      let offset = BritishTime.offset(on: date, minute: (local.hour ?? 0) * 60)
      guard BritishTime.date(unixTime: hour * 3600 + 1) == date,
        isRepeated || offset * 60 == zone.secondsFromGMT(for: instant)
      else {
        Issue.record("\(instant)")
        return
      }
    }
  }
}

import OpenReferral

/// A schedule as something days can be tested against.
struct ScheduleRule {
  private enum Pattern {
    /// On these days, every so many weeks counted from the week of the anchor.
    case weekly(days: Set<Weekday>, interval: Int, anchor: CivilDate)
    /// On the nth of a weekday, counted from the end when negative.
    case monthly([(ordinal: Int, day: Weekday)])
    /// On these days of the month, counted from the end when negative.
    case monthDays(Set<Int>)
    case once(CivilDate)
  }

  private let pattern: Pattern
  let firstDay: CivilDate?
  let lastDay: CivilDate?
  private let start: Int?
  private let end: Int?

  /// Nil when the schedule says no day that can be computed: free words, or every other week from nobody knows when.
  init?(_ schedule: Schedule) {
    guard let pattern = Self.pattern(of: schedule) else { return nil }
    self.pattern = pattern
    let begins = schedule.dtstart.flatMap(CivilDate.init)
    firstDay = [schedule.validFrom.flatMap(CivilDate.init), begins].compactMap { $0 }.max()
    lastDay = schedule.validTo.flatMap(CivilDate.init)
    start = schedule.opensAt.flatMap(Self.minutes).flatMap { $0 < 1440 ? $0 : nil }
    let closes = schedule.closesAt.flatMap(Self.minutes)
    end = start.flatMap { start in closes.map { $0 > start ? $0 : $0 + 1440 } }
  }

  private static func pattern(of schedule: Schedule) -> Pattern? {
    let begins = schedule.dtstart.flatMap(CivilDate.init)
    let interval = schedule.interval ?? 1
    switch schedule.freq {
    case .weekly:
      let days = schedule.weekdays.isEmpty ? Set([begins?.weekday].compactMap { $0 }) : schedule.weekdays
      guard !days.isEmpty, interval == 1 || begins != nil, (1...52).contains(interval) else { return nil }
      return .weekly(days: days, interval: interval, anchor: begins ?? CivilDate(number: 0))
    case .monthly:
      guard interval == 1 else { return nil }
      let days = ordinalDays(schedule.byday ?? "")
      if !days.isEmpty { return .monthly(days) }
      let numbers = (schedule.bymonthday ?? "").utf8.split(separator: UInt8(ascii: ","))
        .compactMap { Int(String(decoding: $0, as: UTF8.self)) }.filter { $0 != 0 && (-31...31).contains($0) }
      return numbers.isEmpty ? nil : .monthDays(Set(numbers))
    case nil:
      return begins.map(Pattern.once)
    }
  }

  /// `1SA,-1WE`; a day without a number is left out, because a month has several.
  private static func ordinalDays(_ text: String) -> [(ordinal: Int, day: Weekday)] {
    text.utf8.split(separator: UInt8(ascii: ",")).compactMap { code in
      guard let day = Weekday(icalendar: code.suffix(2)),
        let ordinal = Int(String(decoding: code.dropLast(2), as: UTF8.self)),
        ordinal != 0, (-5...5).contains(ordinal)
      else { return nil }
      return (ordinal, day)
    }
  }

  /// Minutes after midnight of `HH:mm`, 0 to 1440; nil for anything else.
  private static func minutes(_ time: String) -> Int? {
    let digits = Array(time.utf8)
    guard digits.count == 5, digits[2] == UInt8(ascii: ":"),
      [0, 1, 3, 4].allSatisfy({ (48...57).contains(digits[$0]) })
    else { return nil }
    let value = { (index: Int) in Int(digits[index]) - 48 }
    let minutes = (value(0) * 10 + value(1)) * 60 + value(3) * 10 + value(4)
    return value(3) < 6 && minutes <= 1440 ? minutes : nil
  }

  /// Whether it happens on that day, its first and last day left aside.
  func holds(on date: CivilDate) -> Bool {
    switch pattern {
    case .weekly(let days, let interval, let anchor):
      guard days.contains(date.weekday) else { return false }
      return (Self.week(of: date) - Self.week(of: anchor)) % interval == 0
    case .monthly(let days):
      let (year, month, day) = date.parts
      let fromEnd = -((CivilDate.days(in: month, of: year) - day) / 7 + 1)
      let fromStart = (day - 1) / 7 + 1
      return days.contains { $0.day == date.weekday && ($0.ordinal == fromStart || $0.ordinal == fromEnd) }
    case .monthDays(let numbers):
      let (year, month, day) = date.parts
      return numbers.contains(day) || numbers.contains(day - CivilDate.days(in: month, of: year) - 1)
    case .once(let only):
      return date == only
    }
  }

  func occurrence(on date: CivilDate) -> Occurrence { Occurrence(date: date, start: start, end: end) }

  /// Weeks begin on Monday: 1970-01-05 began week 1.
  private static func week(of date: CivilDate) -> Int {
    let days = date.number + 3
    return days >= 0 ? days / 7 : (days - 6) / 7
  }
}

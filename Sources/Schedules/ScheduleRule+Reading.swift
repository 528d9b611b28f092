import OpenReferral

extension ScheduleRule {
  /// The rule of a schedule and its exceptions after it; empty when the schedule says no day: free words are never
  /// guessed at. Where nobody said in which weeks, the rule is undated.
  static func rules(of schedule: Schedule) -> [ScheduleRule] {
    guard var rule = pattern(of: schedule) else { return [] }
    let notes = ScheduleNotes(schedule)
    let days = [schedule.validFrom, schedule.dtstart].compactMap { $0.flatMap(CivilDate.init) }
    rule.first = days.max().map { Int32($0.number) } ?? .min
    rule.last = schedule.validTo.flatMap(CivilDate.init).map { Int32($0.number) } ?? .max
    rule.setTimes(schedule.opensAt.flatMap(minutes), schedule.closesAt.flatMap(minutes))
    if notes.speaksOfTerms { rule.add(.dependsOnTerms) }
    if notes.excludesBankHolidays { rule.add(.skipsBankHolidays) }
    return [rule] + notes.dates.map(exception)
  }

  /// When a provider can work: it may be then, and nothing is promised.
  static func rule(of window: AvailabilityWindow) -> ScheduleRule {
    var rule = ScheduleRule(.weekly)
    rule.fromStart = 1 << UInt64(window.weekday.rawValue - 1)
    rule.setTimes(window.startMinute, window.endMinute)
    rule.add(.isUndated)
    return rule
  }

  private static func exception(on date: CivilDate) -> ScheduleRule {
    var rule = ScheduleRule(.exception)
    rule.anchor = Int32(date.number)
    return rule
  }

  private mutating func setTimes(_ opens: Int?, _ closes: Int?) {
    guard let opens, opens < 1440 else { return }
    startMinute = Int16(opens)
    if let closes { endMinute = Int16(closes > opens ? closes : closes + 1440) }
  }

  private static func pattern(of schedule: Schedule) -> ScheduleRule? {
    let begins = schedule.dtstart.flatMap(CivilDate.init)
    var rule: ScheduleRule?
    switch schedule.freq {
    case .weekly: rule = weekly(schedule, begins)
    case .monthly: rule = monthlyByDay(schedule) ?? monthlyByDate(schedule)
    case nil: rule = begins.map { _ in ScheduleRule(.once) }
    }
    let interval = schedule.interval ?? 1
    guard (1...52).contains(interval) else { return nil }
    rule?.interval = UInt8(interval)
    rule?.anchor = Int32(begins?.number ?? 0)
    if interval > 1, begins == nil { rule?.add(.isUndated) }
    return rule
  }

  private static func weekly(_ schedule: Schedule, _ begins: CivilDate?) -> ScheduleRule? {
    let days = schedule.weekdays.isEmpty ? Set([begins?.weekday].compactMap(\.self)) : schedule.weekdays
    guard !days.isEmpty else { return nil }
    var rule = ScheduleRule(.weekly)
    rule.fromStart = days.reduce(0) { $0 | 1 << UInt64($1.rawValue - 1) }
    // "Weekly on the 1st Tuesday" is one or the other.
    if codes(schedule.byday).contains(where: { $0.count > 2 }) { rule.add(.isUndated) }
    return rule
  }

  /// `1SA,-1WE`; a day without a number is left out, because a month has several.
  private static func monthlyByDay(_ schedule: Schedule) -> ScheduleRule? {
    var rule = ScheduleRule(.monthlyByDay)
    for code in codes(schedule.byday) {
      guard let day = Weekday(icalendar: code.suffix(2)), let ordinal = number(code.dropLast(2)),
        ordinal != 0, (-5...5).contains(ordinal)
      else { continue }
      rule.set((abs(ordinal) - 1) * 7 + day.rawValue - 1, isFromEnd: ordinal < 0)
    }
    return rule.hasDays ? rule : nil
  }

  private static func monthlyByDate(_ schedule: Schedule) -> ScheduleRule? {
    var rule = ScheduleRule(.monthlyByDate)
    for day in codes(schedule.bymonthday).compactMap(number) where day != 0 && (-31...31).contains(day) {
      rule.set(abs(day) - 1, isFromEnd: day < 0)
    }
    return rule.hasDays ? rule : nil
  }

  private var hasDays: Bool { fromStart | fromEnd != 0 }

  private mutating func set(_ bit: Int, isFromEnd: Bool) {
    if isFromEnd { fromEnd |= 1 << UInt64(bit) } else { fromStart |= 1 << UInt64(bit) }
  }

  private static func codes(_ text: String?) -> [Substring.UTF8View] {
    (text ?? "").utf8.split(separator: UInt8(ascii: ","))
  }

  private static func number(_ digits: Substring.UTF8View) -> Int? { Int(String(decoding: digits, as: UTF8.self)) }

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
}

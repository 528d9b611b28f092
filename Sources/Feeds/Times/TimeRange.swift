/// From when to when, in minutes after midnight. An end before the start lies past midnight; no end is not known.
struct TimeRange: Hashable, Sendable {
  /// 0 to 1439.
  var start: Int
  /// 0 to 1440.
  var end: Int?

  /// A start alone: clear only with am or pm, or on a 24-hour clock.
  init?(from start: ClockTime) {
    guard start.half != nil || start.isFullForm, let minutes = start.minutes(), minutes < 1440 else { return nil }
    self.start = minutes
  }

  /// Start and end. Nil when more than one reading makes sense.
  init?(from first: ClockTime, to last: ClockTime) {
    guard let (start, end) = TimeRange.minutes(first, last), start != end, start < 1440 else { return nil }
    self.start = start
    self.end = end
  }

  private static func minutes(_ first: ClockTime, _ last: ClockTime) -> (Int, Int)? {
    switch (first.half, last.half) {
    case (nil, nil): return onFullClock(first, last)
    case (nil, _?): return endDecides(first, last)
    case (_?, nil): return startDecides(first, last)
    case (_?, _?): return bothStated(first, last)
    }
  }

  /// `09:00-17:00`: two digits of hours on both sides. `9-5` and `1:30-4` are left alone.
  private static func onFullClock(_ first: ClockTime, _ last: ClockTime) -> (Int, Int)? {
    guard first.isFullForm, last.isFullForm, let start = first.minutes(), let end = last.minutes() else { return nil }
    return (start, end)
  }

  /// `1.30 - 3.30pm`: the half of the end, unless only the other puts the start before it (`10 - 2pm`).
  private static func endDecides(_ first: ClockTime, _ last: ClockTime) -> (Int, Int)? {
    let end = last.half == .midnight ? 1440 : last.minutes()
    guard let end, first.hour <= 12 else { return nil }
    let isMorning = last.half == .morning
    let likely = first.minutes(in: isMorning ? .morning : .afternoon)
    if let likely, likely < end { return (likely, end) }
    guard !isMorning, let morning = first.minutes(in: .morning), morning < end else { return nil }
    return (morning, end)
  }

  /// `9.30am - 1.30`: clear when only one half puts the end after the start on the same day.
  private static func startDecides(_ first: ClockTime, _ last: ClockTime) -> (Int, Int)? {
    guard let start = first.minutes() else { return nil }
    if last.isFullForm, last.hour > 12, let end = last.minutes() { return end > start ? (start, end) : nil }
    let ends = [last.minutes(in: .morning), last.minutes(in: .afternoon)].compactMap(\.self).filter { $0 > start }
    guard ends.count == 1 else { return nil }
    return (start, ends[0])
  }

  private static func bothStated(_ first: ClockTime, _ last: ClockTime) -> (Int, Int)? {
    guard let start = first.minutes(), let end = last.half == .midnight ? 1440 : last.minutes() else { return nil }
    let isPastMidnight = first.half == .afternoon && last.half == .morning
    return end > start || isPastMidnight ? (start, end) : nil
  }
}

import OpenReferral

/// When a provider can work: `Mon 07:00-11:00;Tue 22:00-06:00`.
enum AvailabilityText {
  /// The weekly windows of one part. One past midnight becomes two. Monthly patterns and open ends are not understood.
  static func read(_ part: String) -> Reading<[AvailabilityWindow]> {
    guard let entries = TimesParser.parse(part)?.entries else { return bad }
    var windows: [AvailabilityWindow] = []
    for entry in entries {
      guard entry.days.ordinals.isEmpty, let end = entry.range.end else { return bad }
      for weekday in entry.days.weekdays { windows += self.windows(weekday, entry.range.start, end) }
    }
    return windows.isEmpty ? bad : .good(windows)
  }

  private static func windows(_ weekday: Weekday, _ start: Int, _ end: Int) -> [AvailabilityWindow] {
    if start < end {
      return [AvailabilityWindow(weekday: weekday, startMinute: start, endMinute: end)].compactMap(\.self)
    }
    let next = Weekday(rawValue: weekday.rawValue % 7 + 1) ?? .monday
    return [
      AvailabilityWindow(weekday: weekday, startMinute: start, endMinute: 1440),
      AvailabilityWindow(weekday: next, startMinute: 0, endMinute: end),
    ].compactMap(\.self)
  }

  private static var bad: Reading<[AvailabilityWindow]> {
    .bad(expected: "a weekly time such as Mon 07:00-11:00", remedy: "Write day, start and end, parted by semicolons.")
  }
}

extension AvailabilityWindow {
  /// The weekly windows of a text such as `Mon-Fri 07:00-11:00`; one past midnight becomes two. Nil when it is none.
  package static func read(_ text: String) -> [AvailabilityWindow]? { AvailabilityText.read(text).value }
}

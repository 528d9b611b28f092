import OpenReferral

/// When somebody wants to go: "tuesday afternoon", "this weekend", "after 6pm". What is nil or empty is not asked.
public struct WantedTimes: Hashable, Sendable {
  /// Days of the week that will do.
  public var weekdays: Set<Weekday>
  /// Which days from today on.
  public var span: DaySpan?
  /// Minutes after midnight, 0 to 1440.
  public var hours: Range<Int>?

  public init(weekdays: Set<Weekday> = [], span: DaySpan? = nil, hours: Range<Int>? = nil) {
    self.weekdays = weekdays
    self.span = span
    self.hours = hours
  }

  /// Both, where they do not contradict each other; where they do, this one.
  public func merged(with other: WantedTimes) -> WantedTimes {
    WantedTimes(
      weekdays: weekdays.isEmpty ? other.weekdays : weekdays, span: span ?? other.span, hours: hours ?? other.hours)
  }
}

/// Days as people name them from today on.
public enum DaySpan: String, Hashable, Sendable, CaseIterable {
  case today
  case tomorrow
  /// Today to Sunday.
  case thisWeek = "this week"
  /// The Monday after to its Sunday.
  case nextWeek = "next week"
  /// Saturday and Sunday of this week; on Sunday only that.
  case thisWeekend = "this weekend"

  /// Its days.
  public func dates(from today: CivilDate) -> ClosedRange<CivilDate> {
    let sunday = today + (7 - today.weekday.rawValue)
    return switch self {
    case .today: today...today
    case .tomorrow: (today + 1)...(today + 1)
    case .thisWeek: today...sunday
    case .nextWeek: (sunday + 1)...(sunday + 7)
    case .thisWeekend: max(today, sunday + -1)...sunday
    }
  }
}

/// A part of the day as people name it.
public enum DayPart {
  /// Minutes after midnight; half past eleven to two is what people call lunchtime.
  public static let morning = 300..<720
  public static let lunchtime = 690..<840
  public static let afternoon = 720..<1020
  public static let daytime = 540..<1020
  public static let evening = 1020..<1440
  public static let night = 1080..<1440
}

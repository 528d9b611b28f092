import OpenReferral

/// A week in half-hours: which of them somebody is free for. Bit 0 of a day is midnight to 0:30.
public struct WeekSlots: Hashable, Sendable {
  /// The 48 half-hours of Monday to Sunday.
  public private(set) var days: [UInt64]

  /// Half-hours in a day.
  public static let slotsInDay = 48

  /// Nobody is free.
  public init() { days = Array(repeating: 0, count: 7) }

  /// The half-hours that lie wholly in the windows taken together.
  public init(_ windows: [AvailabilityWindow]) {
    self.init()
    for weekday in Weekday.allCases {
      let today = windows.filter { $0.weekday == weekday }.sorted { $0.startMinute < $1.startMinute }
      guard var start = today.first?.startMinute, var end = today.first?.endMinute else { continue }
      for window in today.dropFirst() {
        if window.startMinute > end {
          add(start..<end, on: weekday)
          start = window.startMinute
        }
        end = max(end, window.endMinute)
      }
      add(start..<end, on: weekday)
    }
  }

  /// - Parameter minutes: after midnight, at most 1440.
  private mutating func add(_ minutes: Range<Int>, on weekday: Weekday) {
    let (first, end) = ((minutes.lowerBound + 29) / 30, minutes.upperBound / 30)
    guard first < end else { return }
    days[weekday.rawValue - 1] |= ((1 << UInt64(end - first)) - 1) << UInt64(first)
  }

  /// The same without the half-hours between 22:00 and 7:00.
  public var withoutNights: WeekSlots {
    var slots = self
    for day in slots.days.indices { slots.days[day] &= Self.outsideNight }
    return slots
  }

  /// 7:00 to 22:00.
  private static let outsideNight: UInt64 = ((1 << 44) - 1) & ~((1 << 14) - 1)

  /// Where a stretch of so many half-hours can start: bit i is set when bits i to i + length - 1 are. 1 to 48.
  static func starts(in slots: UInt64, length: Int) -> UInt64 {
    var starts = slots
    var covered = 1
    while covered < length, starts != 0 {
      let step = min(covered, length - covered)
      starts &= starts >> UInt64(step)
      covered += step
    }
    return starts
  }
}

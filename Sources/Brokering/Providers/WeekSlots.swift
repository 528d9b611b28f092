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
      var minutes = Array(repeating: false, count: 1440)
      let today = windows.filter { $0.weekday == weekday }
      guard !today.isEmpty else { continue }
      for window in today {
        for minute in window.startMinute..<window.endMinute { minutes[minute] = true }
      }
      for slot in 0..<Self.slotsInDay where minutes[slot * 30..<slot * 30 + 30].allSatisfy(\.self) {
        days[weekday.rawValue - 1] |= 1 << UInt64(slot)
      }
    }
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

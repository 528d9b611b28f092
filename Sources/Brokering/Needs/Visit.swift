import OpenReferral

/// One time in the week at which somebody is to come: a length of time somewhere inside a window.
///
/// Visits start on the hour or half-hour. A visit lies within one day; a night is two visits, to midnight and from it.
public struct Visit: Hashable, Sendable {
  public let weekday: Weekday
  /// Minutes after midnight, a multiple of 30.
  public let earliestStart: Int
  /// Minutes after midnight, a multiple of 30, at most 1440.
  public let latestEnd: Int
  /// How long, a multiple of 15.
  public let minutes: Int

  /// Nil unless the times are as described and the length fits between them.
  public init?(weekday: Weekday, earliestStart: Int, latestEnd: Int, minutes: Int) {
    guard earliestStart >= 0, latestEnd <= 1440, earliestStart.isMultiple(of: 30), latestEnd.isMultiple(of: 30),
      minutes >= 15, minutes.isMultiple(of: 15), earliestStart + (minutes + 29) / 30 * 30 <= latestEnd
    else { return nil }
    self.weekday = weekday
    self.earliestStart = earliestStart
    self.latestEnd = latestEnd
    self.minutes = minutes
  }

  /// Half-hours it takes up: its length rounded up.
  public var slots: Int { (minutes + 29) / 30 }
  /// True when it may be moved inside its window.
  public var isFlexible: Bool { lastStartSlot > firstSlot }

  var day: Int { weekday.rawValue - 1 }
  var firstSlot: Int { earliestStart / 30 }
  var lastStartSlot: Int { latestEnd / 30 - slots }
  /// The half-hours it may start at.
  var starts: UInt64 { ((1 << UInt64(lastStartSlot - firstSlot + 1)) - 1) << UInt64(firstSlot) }

  /// Whether some stretch of its length inside its window is free, in the half-hours of its day.
  func fits(in free: UInt64) -> Bool { WeekSlots.starts(in: free, length: slots) & starts != 0 }

  /// The visit with a later end to its window, at most midnight.
  public func later(by minutes: Int) -> Visit {
    Visit(
      weekday: weekday, earliestStart: earliestStart, latestEnd: min(1440, latestEnd + minutes), minutes: self.minutes)
      ?? self
  }
}

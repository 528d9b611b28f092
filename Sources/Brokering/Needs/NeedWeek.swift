/// The visits of a need by day, as matching and cover plans go through them.
public struct NeedWeek: Hashable, Sendable {
  /// The visits of one day by their places in the need.
  public struct Day: Hashable, Sendable {
    /// 0 for Monday to 6.
    public let day: Int
    public let visits: [Int]
  }

  public let visits: [Visit]
  /// Days with visits, in order.
  public let days: [Day]
  /// True when two windows of a day overlap, so that one person may not be able to do both.
  public let hasOverlaps: Bool

  /// - Parameter visits: at most `Need.mostVisits`, and `Need.mostVisitsInDay` a day; more than that is left out.
  public init(_ visits: [Visit]) {
    let kept = visits.prefix(Need.mostVisits)
    self.visits = Array(kept)
    days = (0..<7).compactMap { day in
      let today = kept.indices.filter { kept[$0].day == day }.prefix(Need.mostVisitsInDay)
      return today.isEmpty ? nil : Day(day: day, visits: Array(today))
    }
    hasOverlaps = days.contains { day in
      let windows = day.visits.map { kept[$0] }.sorted { $0.earliestStart < $1.earliestStart }
      return windows.indices.dropFirst().contains { later in
        windows[..<later].contains { $0.latestEnd > windows[later].earliestStart }
      }
    }
  }

  /// The visits of a day that fit into free half-hours, each by itself, as bits by their places in the need.
  func visits(on day: Int, in free: UInt64) -> UInt64 {
    guard free != 0 else { return 0 }
    return visits.indices.reduce(0) { bits, place in
      visits[place].day == day && visits[place].fits(in: free) ? bits | 1 << UInt64(place) : bits
    }
  }

  /// All minutes of the week.
  public var minutes: Int { visits.reduce(0) { $0 + $1.minutes } }
  public var isFlexible: Bool { visits.contains(where: \.isFlexible) }
}

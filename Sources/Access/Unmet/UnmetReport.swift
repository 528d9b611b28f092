/// Counts that may be shown: none of fewer than five cases.
///
/// Cells that are too small are put together with other small ones of the same task and reason: first the areas of a
/// month, then the months. A cell that can be shown is never put together with others, so no sum can be taken apart
/// again; and tasks are never put together, because one case has several. What is still too small is not shown.
public struct UnmetReport: Hashable, Sendable {
  /// Fewest cases that are shown together.
  public static let fewestCases = 5

  /// By month, area, task and reason; those put together after those they are not.
  public let counts: [UnmetCount]
  /// True when something was too small to be shown.
  public let isWithheld: Bool

  /// - Parameter counts: one for each month, area, task and reason.
  public init(_ counts: [UnmetCount]) {
    var shown = counts.filter(Self.isLarge)
    let monthly = Self.merged(counts.filter { !Self.isLarge($0) }) {
      UnmetCount(month: $0.month, area: nil, task: $0.task, reason: $0.reason, cases: $1)
    }
    shown += monthly.filter(Self.isLarge)
    let ever = Self.merged(monthly.filter { !Self.isLarge($0) }) {
      UnmetCount(month: nil, area: nil, task: $0.task, reason: $0.reason, cases: $1)
    }
    shown += ever.filter(Self.isLarge)
    self.counts = shown.sorted { Self.order($0).lexicographicallyPrecedes(Self.order($1)) }
    isWithheld = !ever.allSatisfy(Self.isLarge)
  }

  private static func isLarge(_ count: UnmetCount) -> Bool { count.cases >= fewestCases }

  private static func merged(
    _ counts: [UnmetCount], _ make: (UnmetCount, _ cases: Int) -> UnmetCount
  ) -> [UnmetCount] {
    Dictionary(grouping: counts) { make($0, 0) }.map { key, group in make(key, group.reduce(0) { $0 + $1.cases }) }
  }

  /// "~" comes after every letter and digit.
  private static func order(_ count: UnmetCount) -> [String] {
    [count.month ?? "~", count.area ?? "~", count.task, count.reason.rawValue]
  }
}

import DirectoryStore

/// Which pairs of a directory are to be listed.
public struct DuplicatesPage: Hashable, Sendable {
  /// Only pairs that stand like this; nil for all.
  public var state: Duplicate.State?
  /// Only pairs with a record of this source, by key; nil for all.
  public var source: String?
  /// From 1.
  public var number: Int
  /// Pairs on a page, at least 1.
  public var size: Int

  public init(state: Duplicate.State? = nil, source: String? = nil, number: Int = 1, size: Int = 20) {
    (self.state, self.source, self.number, self.size) = (state, source, max(number, 1), max(size, 1))
  }

  /// Those that the filters let through, in their order.
  public func chosen(from duplicates: [Duplicate]) -> [Duplicate] {
    duplicates.filter { pair in
      (state.map { $0 == pair.state } ?? true)
        && (source.map { [pair.shown.source, pair.other.source].contains($0) } ?? true)
    }
  }

  /// Those on this page; none beyond the last.
  func pairs(of chosen: [Duplicate]) -> [Duplicate] {
    let (start, isTooFar) = (number - 1).multipliedReportingOverflow(by: size)
    return isTooFar ? [] : Array(chosen.dropFirst(start).prefix(size))
  }

  /// How many pages so many pairs take, at least 1.
  func count(for pairs: Int) -> Int { max((pairs + size - 1) / size, 1) }
}

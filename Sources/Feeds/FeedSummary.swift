/// How many entries a feed held. `records + refused` is the number of rows or items: none vanishes.
///
/// A feed with no entries at all (a header and nothing below it) is sound, and almost always a mistake: a caller that
/// replaces a source must not delete everything on the strength of it.
public struct FeedSummary: Hashable, Sendable {
  /// Entries that became a record.
  public var records = 0
  /// Entries that did not.
  public var refused = 0

  public init(records: Int = 0, refused: Int = 0) {
    self.records = records
    self.refused = refused
  }

  /// True when there was no entry of any kind.
  public var isEmpty: Bool { records == 0 && refused == 0 }

  mutating func count(_ item: FeedItem) {
    switch item {
    case .record: records += 1
    case .refused: refused += 1
    }
  }
}

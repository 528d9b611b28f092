/// What an import did, record by record. Also what a dry run would have done.
public struct ImportTally: Hashable, Sendable {
  public internal(set) var added = 0
  /// Services that were there with other content, or with content that did not read back as written.
  public internal(set) var changed = 0
  /// Records that were there already, and exact repeats within the import.
  public internal(set) var unchanged = 0
  /// Services that are gone: not seen in this import, or displaced by a record with the same source identifier.
  public internal(set) var removed = 0
  public internal(set) var duplicates = 0
  public internal(set) var conflicts = 0
  public internal(set) var refused = 0
  /// True when the source is new, or its name, licence, attribution or illustrative mark changed.
  public internal(set) var sourceChanged = false
  /// The directory's generation after the import. After a dry run: as it would have been.
  public internal(set) var generation = 0

  /// True when the import made a new generation.
  public var changedDirectory: Bool { added + changed + removed > 0 || sourceChanged }

  /// Nothing done yet.
  public init() {}

  mutating func count(_ outcome: WriteOutcome) {
    switch outcome {
    case .added: added += 1
    case .changed: changed += 1
    case .unchanged: unchanged += 1
    case .duplicate: duplicates += 1
    case .conflict: conflicts += 1
    case .refused: refused += 1
    }
  }
}

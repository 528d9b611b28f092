import DirectoryStore
import OpenReferral

/// What an import did. Every record of the files is counted once, as added, changed, unchanged or refused.
public struct ImportReport: Hashable, Sendable {
  public let source: RecordSource
  public let isDryRun: Bool
  public internal(set) var added = 0
  public internal(set) var changed = 0
  public internal(set) var unchanged = 0
  /// Records that did not go in; each has a problem that says why.
  public internal(set) var refused = 0
  /// Services the source no longer lists.
  public internal(set) var removed = 0
  /// Everything that was wrong, in the order met.
  public internal(set) var problems: [RecordProblem] = []

  init(source: RecordSource, isDryRun: Bool) {
    self.source = source
    self.isDryRun = isDryRun
  }

  /// Records met in the files.
  public var read: Int { added + changed + unchanged + refused }

  /// How many things were wrong.
  public var problemCount: Int { problems.count }
}

import DirectoryStore
import OpenReferral

/// What an import did. Every record of the files is counted once, as added, changed, unchanged or refused.
public struct ImportReport: Hashable, Sendable {
  public let source: RecordSource
  public let isDryRun: Bool
  /// What the store counted.
  var tally = ImportTally()
  /// Records that did not go in; each has a problem that says why.
  public internal(set) var refused = 0
  /// Everything that was wrong, in the order met.
  public internal(set) var problems: [RecordProblem] = []

  init(source: RecordSource, isDryRun: Bool) {
    self.source = source
    self.isDryRun = isDryRun
  }

  public var added: Int { tally.added }
  public var changed: Int { tally.changed }
  public var unchanged: Int { tally.unchanged }
  /// Services that are gone: no longer listed, or replaced by another under the same identifier.
  public var removed: Int { tally.removed }
  /// Records that went in and wait for a person's decision before they are shown; each has a problem that says why.
  public var held: Int { problems.count { $0.severity == .held } }

  /// Records met in the files.
  public var read: Int { added + changed + unchanged + refused }

  /// How many things were wrong.
  public var problemCount: Int { problems.count }
}

import Doorstep
import OpenReferral

/// What an import did, as JSON.
public struct ImportJSON: Encodable {
  let source: RecordSource
  let dryRun: Bool
  let read: Int
  let added: Int
  let changed: Int
  let unchanged: Int
  let removed: Int
  let refused: Int
  /// Of those that are in, how many wait for a decision before they are shown.
  let held: Int
  let problemCount: Int
  let problems: [ProblemJSON]

  /// - Parameter problemLimit: how many problems to list; the count is always given.
  public init(_ report: ImportReport, problemLimit: Int) {
    source = report.source
    dryRun = report.isDryRun
    read = report.read
    added = report.added
    changed = report.changed
    unchanged = report.unchanged
    removed = report.removed
    refused = report.refused
    held = report.held
    problemCount = report.problemCount
    problems = report.problems.prefix(problemLimit).map(ProblemJSON.init)
  }
}

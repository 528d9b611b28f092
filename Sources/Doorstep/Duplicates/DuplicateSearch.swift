import DirectoryStore
import Foundation
import Places
import TextAnalysis

/// Looks through a directory for what its sources list twice, and merges what is clear.
public struct DuplicateSearch {
  private let database: DirectoryDatabase
  private let reader: DuplicateFactsReader

  public init(_ database: DirectoryDatabase, gazetteer: Gazetteer, analyzer: Analyzer) {
    self.database = database
    reader = DuplicateFactsReader(analyzer: analyzer, gazetteer: gazetteer)
  }

  /// Compares everything with everything of other sources that is at all like it, and puts what is found in the place
  /// of what was found before. A person's decisions stay.
  ///
  /// Near linear in the directory; holds about a kilobyte a service in memory. With one source there is nothing to do.
  /// - Parameter progress: called with what is read, 0 to 1.
  /// - Returns: what was found. Throws `DirectoryStoreError`.
  @discardableResult public func run(progress: (Double) -> Void = { _ in }) throws -> [DuplicateFinding] {
    let sources = try database.summary().sources.filter { $0.services > 0 }
    guard try sources.count > 1 || !database.duplicates().isEmpty else { return [] }
    let findings = sources.count > 1 ? DuplicateFinder(try facts(progress)).findings() : []
    try database.setDuplicates(findings)
    return findings
  }

  /// The facts of each record as it stands by itself: not filled from what it is merged with, or a merge would prove
  /// itself.
  private func facts(_ progress: (Double) -> Void) throws -> [DuplicateFacts] {
    try database.reading { directory in
      var all: [DuplicateFacts] = []
      let count = max(try directory.count(), 1)
      var done = 0
      try directory.forEachPlainBatch { batch in
        all += batch.services.compactMap(reader.facts)
        done += batch.services.count + batch.damaged.count
        progress(Double(done) / Double(count))
      }
      return all
    }
  }
}

import DirectoryStore
import Feeds
import Foundation
import OpenReferral

/// Making the directory from what was read.
extension FeedSync {
  /// The import that ends a reading: all of it or nothing.
  func takeIn(
    _ run: ReadingRun, _ options: SyncOptions, isWhole: Bool, keepsItems: Bool,
    _ body: (DirectoryWriter, inout ImportReport) throws -> Void
  ) throws -> SyncReport {
    let entry = try run.database.feed(run.feed.key) ?? run.entry
    let source = entry.feed.source
    let now = clock.now()
    let (read, tally) = try run.database.importRecords(from: source, dryRun: options.isDryRun, at: now) { writer in
      var report = ImportReport(source: source, isDryRun: options.isDryRun)
      report.problems = run.problems
      report.refused = run.problems.count { $0.severity == .refused }
      let before = try writer.serviceCount()
      try body(writer, &report)
      if isWhole {
        try writer.removeUnseen(allowingMany: options.allowsManyRemovals)
      } else {
        try writer.checkRemovals(writer.tally.removed, of: before, allowingMany: options.allowsManyRemovals)
      }
      report.problems += try HoldCheck().run(on: writer)
      try writer.report(problems: report.problemCount, refused: report.refused)
      try writer.endReading(isWhole: isWhole, keepsItems: keepsItems, at: now)
      return report
    }
    var report = read
    report.tally = tally
    return SyncReport(records: report, progress: run.progress, isWhole: isWhole)
  }

  func take(
    _ item: FeedItem, _ run: ReadingRun, _ writer: DirectoryWriter, _ report: inout ImportReport
  ) throws {
    run.count(1)
    try intake.take(terms.adding(to: item), of: nil, writer, &report)
  }

  func takeFile(
    _ file: URL, _ run: ReadingRun, _ writer: DirectoryWriter, _ report: inout ImportReport
  ) throws {
    let mapping = try run.feed.mapping.map { try ColumnMapping(parsing: $0) }
    let reader = try FeedReader(
      opening: file, source: run.feed.source, mapping: mapping, defaultKind: run.feed.defaultKind)
    try reader.read({ try take($0, run, writer, &report) }, progress: { run.show(Double($0) / Double(max($1, 1))) })
  }

  func takeStaged(_ writer: DirectoryWriter, _ report: inout ImportReport) throws {
    var taken = report
    try writer.forEachFeedRecord(changedOnly: false) { _, items in
      for payload in items.compactMap(\.payload) {
        if let item = try StagedRecord(decoding: payload).item { try intake.takePrepared(item, writer, &taken) }
      }
    }
    report = taken
  }

  func takeActivities(_ run: ReadingRun, _ writer: DirectoryWriter, _ report: inout ImportReport) throws {
    let reader = ActivityReader(source: run.feed.source, defaultKind: run.feed.defaultKind ?? .activity)
    var taken = report
    try writer.forEachFeedRecord(changedOnly: !run.entry.state.isWhole) { record, items in
      let kept = items.compactMap { item in
        item.payload.map { ActivityReader.Item(position: item.position, data: $0) }
      }
      if let item = reader.read(record, kept) {
        try intake.take(terms.adding(to: item), of: nil, writer, &taken)
      } else {
        try writer.remove(sourceIdentifier: record)
        if let first = items.first, taken.problems.count < ReadingRun.mostProblems {
          taken.problems.append(Self.lone(first, record))
        }
      }
    }
    report = taken
  }

  private static func lone(_ item: StoredFeedItem, _ record: String) -> RecordProblem {
    RecordProblem(
      severity: .mended, location: item.position, recordIdentifier: record, field: "superEvent",
      expected: "the series that the session belongs to", found: "none in this feed",
      remedy: "Kept until the series comes. If it is in another feed, give both addresses when you add this one.")
  }
}

extension StoredFeedItem {
  /// The item's place in its feed, as RPDE orders items: "session 0837 (modified 287798475)".
  var position: String {
    let modified =
      switch version {
      case .number(let number): "\(number)"
      case .text(let text): text
      }
    return "\(kind) \(identifier) (modified \(modified))"
  }
}

import DirectoryStore
import FeedTransport
import Feeds
import Foundation
import Interests
import OpenReferral
import Places

/// The walk from a feed to the directory: read its pages, each kept with where reading goes on; then make the directory
/// from them in one import.
///
/// Killed at any point, the next run goes on from the last page kept, and the directory comes out the same.
public struct FeedSync: Sendable {
  /// After this long, what a feed dropped may have gone from it without a trace (RPDE 1.0 keeps deletions for 7 days), and
  /// Open Referral does not tell of deletions: so everything is read anew.
  static let longestGap: TimeInterval = 7 * 86_400
  /// A reading that was begun longer ago than this is begun anew, where pages are numbered and may have shifted.
  static let longestPause: TimeInterval = 86_400
  /// Changes are asked for from this much before the last reading, since clocks differ.
  static let overlap: TimeInterval = 86_400

  private let intake: RecordIntake
  private let terms: VocabularyTerms
  private let settings: SyncSettings
  private let clock: SyncClock

  public init(gazetteer: Gazetteer, thesaurus: Thesaurus, settings: SyncSettings, clock: SyncClock = .system) {
    intake = RecordIntake(gazetteer: gazetteer)
    terms = VocabularyTerms(thesaurus)
    self.settings = settings
    self.clock = clock
  }

  /// Brings the directory up to date with one feed.
  ///
  /// - Throws: `SyncFault` when the feed cannot be read to its end, `FeedFileError` when a file is faulty,
  ///   `ImportRefusal` when the change is held back, and what the store throws. Then the directory has not changed.
  public func run(
    _ entry: FeedEntry, in database: DirectoryDatabase, options: SyncOptions,
    onProgress: @escaping (SyncProgress) -> Void
  ) throws -> SyncReport {
    do {
      try leaveAlone(entry, options)
      let begun = try begin(entry, database, options)
      let fetcher = try FeedFetcher(for: entry.feed, settings: settings, clock: clock, waits: options.waits)
      let run = ReadingRun(database, begun, fetcher, readsAll: options.readsAll, onProgress)
      return try read(run, options)
    } catch let fault as SyncFault {
      try database.note(fault: fault.description, notBefore: fault.retryAt, of: entry.feed.key)
      throw fault
    } catch let error as FeedFileError {
      try database.note(fault: error.description, of: entry.feed.key)
      throw error
    } catch let refusal as ImportRefusal {
      try database.note(fault: refusal.message, of: entry.feed.key)
      throw refusal
    } catch let error as FetchError {
      throw SyncFault(
        location: entry.feed.key, expected: error.expected, found: error.found, remedy: error.remedy)
    }
  }

  private func leaveAlone(_ entry: FeedEntry, _ options: SyncOptions) throws {
    guard let moment = entry.state.notBefore, moment > clock.now() else { return }
    guard !options.waits else { return clock.sleep(moment.timeIntervalSince(clock.now())) }
    throw SyncFault(
      location: entry.feed.key, expected: "patience", found: "a sync too early: its publisher asked to be left alone",
      remedy: "What was read is kept.", retryAt: moment)
  }

  // MARK: Reading

  /// Goes on with the reading under way, or begins one.
  private func begin(
    _ entry: FeedEntry, _ database: DirectoryDatabase, _ options: SyncOptions
  ) throws -> FeedEntry {
    let now = clock.now()
    if let started = entry.state.startedAt, !options.readsAll,
      entry.feed.format == .openActive || now.timeIntervalSince(started) < Self.longestPause
    {
      return entry
    }
    let mayBePart = entry.feed.format == .openActive || entry.feed.format == .openReferral
    let isFresh = entry.state.lastWhole.map { last in
      now.timeIntervalSince(entry.feed.format == .openActive ? entry.state.lastSync ?? last : last) < Self.longestGap
    }
    let isWhole = options.readsAll || !mayBePart || isFresh != true || !entry.positions.contains { isRemote($0) }
    try database.beginReading(entry.feed.key, isWhole: isWhole, at: now)
    return try database.feed(entry.feed.key) ?? entry
  }

  private func isRemote(_ position: FeedPosition) -> Bool { FetchAddress(position.address) != nil }

  private func read(_ run: ReadingRun, _ options: SyncOptions) throws -> SyncReport {
    switch run.feed.format {
    case .openActive:
      for (index, position) in run.entry.positions.enumerated() where !position.isDone {
        try OpenActiveReading(run: run).read(position, address: index)
      }
      return try takeIn(run, options, isWhole: run.entry.state.isWhole, keepsItems: true) { writer, report in
        try takeActivities(run, writer, &report)
      }
    case .openReferral:
      let after = run.entry.state.isWhole ? nil : run.entry.state.lastSync?.addingTimeInterval(-Self.overlap)
      let reading = OpenReferralReading(run: run, intake: intake, terms: terms, modifiedAfter: after)
      for (index, position) in run.entry.positions.enumerated() where !position.isDone {
        try reading.read(position, address: index)
      }
      return try takeIn(run, options, isWhole: run.entry.state.isWhole, keepsItems: false) { writer, report in
        try takeStaged(writer, &report)
      }
    case .hsdsTables, .csv: return try readFiles(run, options)
    }
  }

  private func readFiles(_ run: ReadingRun, _ options: SyncOptions) throws -> SyncReport {
    let folder = FileManager.default.temporaryDirectory.appending(path: "doorstep-feed-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let reading = FileReading(run: run, folder: folder)
    if run.feed.format == .hsdsTables {
      let tables = try run.feed.addresses.map { address in
        try HSDSFolder(
          reading.tables(address), source: run.feed.source, defaultKind: run.feed.defaultKind ?? .service)
      }
      return try takeIn(run, options, isWhole: true, keepsItems: false) { writer, report in
        for folder in tables { try folder.read({ try take($0, run, writer, &report) }, progress: run.show) }
      }
    }
    let files = try reading.csvFiles()
    let report = try takeIn(run, options, isWhole: !files.isEmpty, keepsItems: false) { writer, report in
      for file in files { try takeFile(file.url, run, writer, &report) }
    }
    // Only now: what was fetched in vain must be fetched again.
    for file in files where !options.isDryRun { try note(file, of: run) }
    return report
  }

  private func note(_ file: FileReading.File, of run: ReadingRun) throws {
    guard let validators = file.validators else { return }
    try run.database.note(
      entityTag: validators.entityTag, lastModified: validators.lastModified, address: file.address, of: run.feed.key)
  }

  // MARK: Taking in

  /// The import that ends a reading: all of it or nothing.
  private func takeIn(
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
      try writer.endReading(isWhole: isWhole, keepsItems: keepsItems, at: now)
      return report
    }
    var report = read
    report.tally = tally
    return SyncReport(records: report, progress: run.progress, isWhole: isWhole)
  }

  private func take(
    _ item: FeedItem, _ run: ReadingRun, _ writer: DirectoryWriter, _ report: inout ImportReport
  ) throws {
    run.count(1)
    try intake.take(terms.adding(to: item), of: nil, writer, &report)
  }

  private func takeFile(
    _ file: URL, _ run: ReadingRun, _ writer: DirectoryWriter, _ report: inout ImportReport
  ) throws {
    let mapping = try run.feed.mapping.map { try ColumnMapping(parsing: $0) }
    let reader = try FeedReader(
      opening: file, source: run.feed.source, mapping: mapping, defaultKind: run.feed.defaultKind)
    try reader.read({ try take($0, run, writer, &report) }, progress: { run.show(Double($0) / Double(max($1, 1))) })
  }

  private func takeStaged(_ writer: DirectoryWriter, _ report: inout ImportReport) throws {
    var taken = report
    try writer.forEachFeedRecord(changedOnly: false) { _, items in
      for payload in items.compactMap(\.payload) {
        if let item = try StagedRecord(decoding: payload).item { try intake.takePrepared(item, writer, &taken) }
      }
    }
    report = taken
  }

  private func takeActivities(_ run: ReadingRun, _ writer: DirectoryWriter, _ report: inout ImportReport) throws {
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
  fileprivate var position: String {
    let modified =
      switch version {
      case .number(let number): "\(number)"
      case .text(let text): text
      }
    return "\(kind) \(identifier) (modified \(modified))"
  }
}

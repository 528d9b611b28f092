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
  /// After this long, what a feed dropped may have gone from it without a trace (RPDE 1.0 keeps deletions for 7 days),
  /// and Open Referral does not tell of deletions: so everything is read anew.
  static let longestGap: TimeInterval = 7 * 86_400
  /// A reading that was begun longer ago than this is begun anew, where pages are numbered and may have shifted.
  static let longestPause: TimeInterval = 86_400
  /// Changes are asked for from this much before the last reading, since clocks differ.
  static let overlap: TimeInterval = 86_400

  private(set) var intake: RecordIntake
  let terms: VocabularyTerms
  private let settings: SyncSettings
  let clock: SyncClock

  public init(gazetteer: Gazetteer, thesaurus: Thesaurus, settings: SyncSettings, clock: SyncClock = .system) {
    intake = RecordIntake(gazetteer: gazetteer, isErased: { _, _ in false })
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
      return try leavingOut(options.isErased).read(run, options)
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

  /// The same sync, without the records that their providers have had erased.
  private func leavingOut(_ isErased: @escaping ErasureQuestion) -> FeedSync {
    var sync = self
    sync.intake.isErased = isErased
    return sync
  }

  private func isRemote(_ position: FeedPosition) -> Bool { FetchAddress(position.address) != nil }

  private func read(_ run: ReadingRun, _ options: SyncOptions) throws -> SyncReport {
    switch run.feed.format {
    case .openActive:
      // The last pages are asked again even where a reading goes on: a feed may have taken back what was held.
      for (index, position) in run.entry.positions.enumerated() {
        try OpenActiveReading(run: run, isErased: options.isErased).read(position, address: index)
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
}

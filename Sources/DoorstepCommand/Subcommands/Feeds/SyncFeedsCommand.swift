import ArgumentParser
import DirectoryStore
import Doorstep
import Feeds
import Foundation
import Presentation
import TextAnalysis

/// `doorstep feed sync`.
struct SyncFeedsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sync",
    abstract: "Read what is new in feeds and bring the directory up to date.",
    discussion: """
      Where a publisher asks to be left alone for a while, the command says until when and ends with code 5; with --wait
      it waits and goes on. Everything is read anew when a feed was not synced for a week.

      EXAMPLES
        doorstep feed sync
        doorstep feed sync leisure --wait
        doorstep feed sync council --full --allow-removals
        doorstep feed sync council --dry-run
      """)

  @Argument(help: ArgumentHelp("Keys of the feeds; default: all of them.", valueName: "key"))
  var keys: [String] = []

  @Flag(help: "Read everything anew, not only what is new.")
  var full = false

  @Flag(help: "Wait where a publisher asks for patience.")
  var wait = false

  @Flag(help: "Let a sync remove more than 30 % of what a feed listed before.")
  var allowRemovals = false

  @Flag(help: "Read, check and count, and leave the directory as it is.")
  var dryRun = false

  @Option(help: ArgumentHelp("Problems to print for each feed, 0 to 100000.", valueName: "count"))
  var problems = 20

  @Flag(help: "Report as JSON.")
  var json = false

  @OptionGroup var directory: DirectoryOptions

  func validate() throws {
    guard (0...100_000).contains(problems) else { throw ValidationError("--problems must be from 0 to 100000.") }
  }

  func run() throws {
    let session = try Session(directory)
    let database = try session.writableDatabase()
    let entries = try chosen(from: try database.feeds())
    let sync = FeedSync(
      gazetteer: session.gazetteer, thesaurus: try session.resources.readThesaurus(try Analyzer()),
      settings: SyncSettings(userAgent: "Doorstep/\(Version.number)"))
    var isChanged = false
    let ends = try entries.map { entry in
      let end = try outcome(of: entry, sync, database)
      if case .done(let report) = end, !dryRun {
        isChanged = true
        _ = DirectoryUpkeep.putAwaySample(database, after: report.records)
      }
      if !json { try Console.print(SyncText(entry.feed, end, problemLimit: problems).render()) }
      return (entry.feed, end)
    }
    if json { try Console.print(try JSONText.render(ends.map { SyncJSON($0, $1, problemLimit: problems) })) }
    if isChanged { DirectoryUpkeep.index(session) }
    if let code = ends.compactMap({ Self.code(of: $1) }).max(by: { $0.rawValue < $1.rawValue }) { throw Outcome(code) }
  }

  private func chosen(from feeds: [FeedEntry]) throws -> [FeedEntry] {
    if keys.isEmpty {
      guard !feeds.isEmpty else {
        throw Outcome(.nothingFound, "there are no feeds yet. Add one with: doorstep feed add.")
      }
      return feeds
    }
    return try keys.map { key in
      guard let entry = feeds.first(where: { $0.feed.key == key }) else { throw Self.unknown(key) }
      return entry
    }
  }

  static func unknown(_ key: String) -> Outcome {
    Outcome(.nothingFound, "there is no feed \(key). See which there are with: doorstep feed list.")
  }

  /// One feed that fails does not keep the others from being synced.
  private func outcome(of entry: FeedEntry, _ sync: FeedSync, _ database: DirectoryDatabase) throws -> SyncEnd {
    var options = SyncOptions()
    (options.readsAll, options.waits, options.isDryRun) = (full, wait, dryRun)
    options.allowsManyRemovals = allowRemovals
    var bar = ProgressBar("Reading \(entry.feed.key)")
    defer { bar.finish() }
    do {
      return .done(
        try sync.run(entry, in: database, options: options) { progress in
          if let share = progress.share { bar.show(share) } else { bar.show(progress.items, perSecond: progress.rate) }
        })
    } catch let fault as SyncFault {
      return .stopped(fault.description, retryAt: fault.retryAt)
    } catch let error as FeedFileError {
      return .stopped(error.description, retryAt: nil)
    } catch let refusal as ImportRefusal {
      return .stopped(refusal.message, retryAt: nil)
    } catch let error as DirectoryStoreError {
      throw Outcome(.refused, error.description)
    }
  }

  private static func code(of end: SyncEnd) -> Outcome.Code? {
    switch end {
    case .done(let report): report.records.problemCount > 0 ? .problemsReported : nil
    case .stopped(_, let retryAt): retryAt == nil ? .refused : .later
    }
  }
}

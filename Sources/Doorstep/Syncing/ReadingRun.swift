import DirectoryStore
import Feeds
import Foundation
import OpenReferral

/// What goes on while the pages of a feed are read: counting, and problems met.
final class ReadingRun {
  let database: DirectoryDatabase
  let entry: FeedEntry
  let fetcher: FeedFetcher
  /// Whether everything is to be read, changed or not.
  let readsAll: Bool
  private let onProgress: (SyncProgress) -> Void
  private let began: Date
  private(set) var progress = SyncProgress()
  private(set) var problems: [RecordProblem] = []

  /// How many problems are kept; more than that is a feed to be looked at, not a list to be read.
  static let mostProblems = 100_000

  init(
    _ database: DirectoryDatabase, _ entry: FeedEntry, _ fetcher: FeedFetcher, readsAll: Bool,
    _ onProgress: @escaping (SyncProgress) -> Void
  ) {
    self.database = database
    self.entry = entry
    self.fetcher = fetcher
    self.readsAll = readsAll
    self.onProgress = onProgress
    began = fetcher.clock.now()
  }

  var feed: Feed { entry.feed }

  /// Stores a page with where reading goes on, and tells how far it has come.
  ///
  /// - Parameters:
  ///   - count: items on the page, sound or not.
  ///   - share: what is done, where that is known.
  func store(_ page: FeedPage, count: Int, problems: [RecordProblem] = [], share: Double? = nil) throws {
    try database.store(page, of: feed.key)
    if self.problems.count < Self.mostProblems { self.problems += problems }
    progress.items += count
    progress.pages += 1
    progress.share = share
    progress.seconds = fetcher.clock.now().timeIntervalSince(began)
    onProgress(progress)
  }

  /// What is done of a feed that is no pages.
  func show(_ share: Double) {
    progress.share = share
    progress.seconds = fetcher.clock.now().timeIntervalSince(began)
    onProgress(progress)
  }

  /// Counts the items of a feed that is no pages.
  func count(_ items: Int) { progress.items += items }
}

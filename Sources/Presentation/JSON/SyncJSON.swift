import DirectoryStore
import Doorstep
import Foundation

/// What the sync of one feed came to, as JSON.
public struct SyncJSON: Encodable {
  let feed: String
  let isDone: Bool
  let isWhole: Bool?
  let items: Int?
  let pages: Int?
  let seconds: Double?
  let records: ImportJSON?
  let reason: String?
  let retryAt: String?

  /// - Parameter problemLimit: how many problems to list; the count is always given.
  public init(_ feed: Feed, _ end: SyncEnd, problemLimit: Int) {
    self.feed = feed.key
    switch end {
    case .done(let report):
      (isDone, isWhole, items, pages) = (true, report.isWhole, report.progress.items, report.progress.pages)
      (seconds, records) = (report.progress.seconds, ImportJSON(report.records, problemLimit: problemLimit))
      (reason, retryAt) = (nil, nil)
    case .stopped(let reason, let retryAt):
      (isDone, isWhole, items, pages, seconds, records) = (false, nil, nil, nil, nil, nil)
      (self.reason, self.retryAt) = (reason, retryAt?.formatted(.iso8601))
    }
  }
}

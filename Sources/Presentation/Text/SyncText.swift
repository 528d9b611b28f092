import DirectoryStore
import Doorstep
import Foundation
import OpenReferral

/// What the sync of one feed came to, as text.
public struct SyncText {
  private let feed: Feed
  private let end: SyncEnd
  private let problemLimit: Int

  /// - Parameter problemLimit: how many problems to print; the count is always given.
  public init(_ feed: Feed, _ end: SyncEnd, problemLimit: Int) {
    self.feed = feed
    self.end = end
    self.problemLimit = problemLimit
  }

  /// Some lines, ended by a newline.
  public func render() -> String {
    switch end {
    case .done(let report):
      return Self.reading(report) + ImportText(report.records, problemLimit: problemLimit).render()
    case .stopped(let reason, let retryAt):
      var layout = TextLayout()
      layout.heading(retryAt == nil ? "\(feed.source.name): not synced" : "\(feed.source.name): not now")
      layout.paragraph(reason)
      if let retryAt { layout.paragraph("Come back at \(FeedMoment.text(retryAt)), or wait with --wait.") }
      return layout.text
    }
  }

  /// "Read 1,000 items on 2 pages in 3 s (333 a second)."
  private static func reading(_ report: SyncReport) -> String {
    let progress = report.progress
    guard progress.items > 0 else { return "Nothing new to read.\n" }
    let pages = progress.pages > 0 ? " on \(progress.pages) \(progress.pages == 1 ? "page" : "pages")" : ""
    let time = String(format: "%.1f", progress.seconds)
    let rate = progress.seconds >= 0.1 ? " (\(Int(min(progress.rate, 1e9))) a second)" : ""
    return "Read \(progress.items) items\(pages) in \(time) s\(rate).\n"
  }
}

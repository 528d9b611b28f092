import DirectoryStore
import Foundation
import OpenReferral

/// The feeds of a directory, as text.
public struct FeedsText {
  private let feeds: [FeedEntry]
  private let now: Date

  public init(_ feeds: [FeedEntry], now: Date) {
    self.feeds = feeds
    self.now = now
  }

  /// A paragraph for each, ended by a newline; what to do where there is none.
  public func render() -> String {
    var layout = TextLayout()
    if feeds.isEmpty {
      layout.paragraph("There are no feeds yet. Add one with: doorstep feed add KEY ADDRESS.")
    }
    for (number, entry) in feeds.enumerated() {
      if number > 0 { layout.blank() }
      layout.heading("\(entry.feed.key): \(entry.feed.source.name)")
      layout.paragraph("\(entry.feed.format.rawValue), \(entry.services) services, \(state(of: entry.state))")
      for position in entry.positions { layout.paragraph(position.address, lead: "  ") }
      let terms = [entry.feed.source.licence, entry.feed.source.attribution].compactMap(\.self)
      if !terms.isEmpty { layout.paragraph(terms.joined(separator: ". "), lead: "  ") }
      if let fault = entry.state.fault { layout.paragraph("Last time: \(fault)", lead: "  ") }
    }
    return layout.text
  }

  private func state(of state: FeedState) -> String {
    let last = state.lastSync.map { "last synced \(FeedMoment.text($0))" } ?? "never synced"
    if let moment = state.notBefore, moment > now {
      return "\(last), to be left alone until \(FeedMoment.text(moment))"
    }
    return state.startedAt == nil ? last : "\(last), reading under way"
  }
}

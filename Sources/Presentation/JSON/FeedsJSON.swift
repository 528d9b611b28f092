import DirectoryStore
import Foundation
import OpenReferral

/// The feeds of a directory, as JSON.
public struct FeedsJSON: Encodable {
  struct Entry: Encodable {
    let source: RecordSource
    let format: String
    let addresses: [String]
    let allowsPrivate: Bool
    let hosts: [String]
    let services: Int
    let lastSync: String?
    let lastFullSync: String?
    let notBefore: String?
    let isReading: Bool
    let fault: String?
  }

  let feeds: [Entry]

  public init(_ feeds: [FeedEntry]) {
    self.feeds = feeds.map { entry in
      Entry(
        source: entry.feed.source, format: entry.feed.format.rawValue, addresses: entry.feed.addresses,
        allowsPrivate: entry.feed.allowsPrivate, hosts: entry.feed.hosts, services: entry.services,
        lastSync: entry.state.lastSync?.formatted(.iso8601), lastFullSync: entry.state.lastWhole?.formatted(.iso8601),
        notBefore: entry.state.notBefore?.formatted(.iso8601), isReading: entry.state.startedAt != nil,
        fault: entry.state.fault)
    }
  }
}

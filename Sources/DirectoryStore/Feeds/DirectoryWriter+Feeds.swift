import Foundation
import OpenReferral

/// Making the directory from what was read of a feed, within the import that ends its reading.
extension DirectoryWriter {
  /// Services of the source before this import did anything, if called first.
  public func serviceCount() throws -> Int {
    try remembering { try tables.serviceCount() }
  }

  /// Removes the service with an identifier. Nothing happens when there is none.
  public func remove(sourceIdentifier: String) throws {
    try remembering {
      guard let known = try tables.record(named: sourceIdentifier) else { return }
      try tables.remove(known)
      noteRemoval()
    }
  }

  /// Gives the records that items of the feed belong to, in the order of their names, each with the items that are
  /// there: none where all went. One at a time, so that memory does not grow with the feed.
  ///
  /// - Parameter changedOnly: only what the reading changed.
  public func forEachFeedRecord(
    changedOnly: Bool, _ body: (_ record: String, _ items: [StoredFeedItem]) throws -> Void
  ) throws {
    try remembering {
      try FeedTables(database: tables.database).forEachRecord(of: tables.source.key, changedOnly: changedOnly, body)
    }
  }

  /// Ends the feed's reading.
  ///
  /// - Parameter keepsItems: whether items must be known when the next changes come.
  public func endReading(isWhole: Bool, keepsItems: Bool, at moment: Date) throws {
    try remembering {
      try FeedTables(database: tables.database)
        .end(tables.source.key, isWhole: isWhole, keepsItems: keepsItems, at: moment)
    }
  }

  /// Forgets the feed itself.
  public func removeFeed() throws {
    try remembering { try FeedTables(database: tables.database).remove(tables.source.key) }
  }
}

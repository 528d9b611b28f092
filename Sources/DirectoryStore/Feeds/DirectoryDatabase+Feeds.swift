import Foundation
import GRDB

/// Feeds: adding, reading page by page, removing. Every call throws `DirectoryStoreError` where the file cannot be read
/// or written; those that write, what `importRecords` throws.
extension DirectoryDatabase {
  /// All feeds, by key. None in a new directory.
  public func feeds() throws -> [FeedEntry] { try read { try FeedTables(database: $0).entries() } }

  /// The feed of a key; nil when there is none.
  public func feed(_ key: String) throws -> FeedEntry? { try feeds().first { $0.feed.key == key } }

  /// Adds a feed. False, and nothing changes, when its key is taken.
  public func addFeed(_ feed: Feed) throws -> Bool {
    try writeFeeds { tables in
      guard try !tables.isKnown(feed.key) else { return false }
      try tables.add(feed)
      return true
    }
  }

  /// Forgets a feed and what was read of it. Its services stay, as records of its source.
  public func removeFeed(_ key: String) throws { try writeFeeds { try $0.remove(key) } }

  /// Begins a reading. One of everything starts from the first page and forgets what was read before.
  public func beginReading(_ key: String, isWhole: Bool, at moment: Date) throws {
    try writeFeeds { try $0.begin(key, isWhole: isWhole, at: moment) }
  }

  /// Stores one page and where reading goes on, in one transaction, which is on disk when this returns.
  ///
  /// - Returns: how many of its items said something that was not known.
  @discardableResult public func store(_ page: FeedPage, of key: String) throws -> Int {
    try writeFeeds { try $0.store(page, of: key) }
  }

  /// Notes by which to ask for something newer next time.
  public func note(entityTag: String?, lastModified: String?, address: Int, of key: String) throws {
    try writeFeeds { tables in
      try tables.run(
        "UPDATE feed_address SET entity_tag = ?, last_modified = ? WHERE feed = ? AND ordinal = ?",
        [entityTag, lastModified, key, address])
    }
  }

  /// Notes why a reading did not come to its end, and until when to leave the publisher alone.
  public func note(fault: String?, notBefore: Date? = nil, of key: String) throws {
    try writeFeeds { tables in
      try tables.run(
        "UPDATE feed SET fault = ?, not_before = ? WHERE key = ?", [fault, FeedTables.text(notBefore), key])
    }
  }

  private func writeFeeds<Value>(_ body: (FeedTables) throws -> Value) throws -> Value {
    let pool = try writable()
    return try DirectoryStoreError.wording(file) { try pool.write { try body(FeedTables(database: $0)) } }
  }
}

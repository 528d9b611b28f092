import Foundation
import GRDB

/// The SQL of reading a feed: what was read, and where reading goes on.
extension FeedTables {
  /// Begins a reading. One of everything forgets what was read before.
  func begin(_ key: String, isWhole: Bool, at moment: Date) throws {
    try run(
      "UPDATE feed SET started_at = ?, is_whole = ? WHERE key = ?", [Self.text(moment), isWhole, key])
    try run("UPDATE feed_address SET is_done = FALSE WHERE feed = ?", [key])
    guard isWhole else { return }
    try run("UPDATE feed_address SET cursor = NULL WHERE feed = ?", [key])
    try forgetItems(key)
  }

  func forgetItems(_ key: String) throws {
    try run("DELETE FROM feed_item WHERE feed = ?", [key])
    try run("DELETE FROM feed_change WHERE feed = ?", [key])
  }

  func store(_ page: FeedPage, of key: String) throws -> Int {
    var news = 0
    for item in page.items where try store(item, page.address, key) { news += 1 }
    try run(
      "UPDATE feed_address SET cursor = ?, is_done = ? WHERE feed = ? AND ordinal = ?",
      [page.cursor, page.isLast, key, page.address])
    if let licence = page.licence {
      try run("UPDATE feed SET licence = ? WHERE key = ? AND licence IS NULL", [licence, key])
    }
    return news
  }

  /// True when the item says something that was not known. Older news than what is known changes nothing.
  private func store(_ item: StoredFeedItem, _ address: Int, _ key: String) throws -> Bool {
    let version = item.version.databaseValue
    let search = try database.cachedStatement(
      sql: """
        SELECT modified > ? OR (modified = ? AND payload IS ?), record FROM feed_item
        WHERE feed = ? AND address = ? AND kind = ? AND identifier = ?
        """)
    let known = try Row.fetchOne(
      search, arguments: [version, version, item.payload, key, address, item.kind, item.identifier])
    var before: String?
    if let known {
      var columns = ColumnReader(known)
      if try columns.next() as Bool { return false }
      before = try columns.next()
    }
    try run(
      """
      INSERT INTO feed_item VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET modified = excluded.modified, payload = excluded.payload,
        record = coalesce(excluded.record, record)
      """,
      [key, address, item.kind, item.identifier, version, item.record, item.payload])
    for record in Set([before, item.record].compactMap(\.self)) {
      try run("INSERT OR IGNORE INTO feed_change VALUES (?, ?)", [key, record])
    }
    return true
  }

  // MARK: Taking in

  /// Gives the records that items of the feed belong to, in the order of their names, with the items that are there.
  func forEachRecord(
    of key: String, changedOnly: Bool, _ body: (_ record: String, _ items: [StoredFeedItem]) throws -> Void
  ) throws {
    let records =
      changedOnly
      ? "SELECT record FROM feed_change WHERE feed = ? ORDER BY record"
      : "SELECT DISTINCT record FROM feed_item WHERE feed = ? AND record IS NOT NULL ORDER BY record"
    let cursor = try Row.fetchCursor(database, sql: records, arguments: [key])
    while let row = try cursor.next() {
      let record = try row.decode(String.self, atIndex: 0)
      try body(record, try items(of: record, key))
    }
  }

  /// The index is named: left to itself SQLite goes through the whole feed for each record, in the order asked for.
  private func items(of record: String, _ key: String) throws -> [StoredFeedItem] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT kind, identifier, modified, payload FROM feed_item INDEXED BY feed_item_record
        WHERE feed = ? AND record = ? AND payload IS NOT NULL ORDER BY address, kind, identifier
        """)
    return try Row.fetchAll(statement, arguments: [key, record]).map { row in
      var columns = ColumnReader(row)
      return StoredFeedItem(
        kind: try columns.next(), identifier: try columns.next(), version: try columns.next(), record: record,
        payload: try columns.next())
    }
  }

  /// Ends a reading once the directory is made from it.
  func end(_ key: String, isWhole: Bool, keepsItems: Bool, at moment: Date) throws {
    let now = Self.text(moment)
    try run(
      """
      UPDATE feed SET started_at = NULL, last_sync = ?, last_whole = CASE WHEN ? THEN ? ELSE last_whole END,
        not_before = NULL, fault = NULL
      WHERE key = ?
      """, [now, isWhole, now, key])
    if keepsItems { try run("DELETE FROM feed_change WHERE feed = ?", [key]) } else { try forgetItems(key) }
  }
}

extension StoredFeedItem.Version: DatabaseValueConvertible, StatementColumnConvertible {
  public var databaseValue: DatabaseValue {
    switch self {
    case .number(let number): number.databaseValue
    case .text(let text): text.databaseValue
    }
  }

  public static func fromDatabaseValue(_ value: DatabaseValue) -> Self? {
    switch value.storage {
    case .int64(let number): .number(number)
    case .string(let text): .text(text)
    default: nil
    }
  }

  public init?(sqliteStatement: SQLiteStatement, index: CInt) {
    guard let version = Self.fromDatabaseValue(DatabaseValue(sqliteStatement: sqliteStatement, index: index)) else {
      return nil
    }
    self = version
  }
}

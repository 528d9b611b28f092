import Foundation
import GRDB
import OpenReferral

/// The SQL of feeds.
struct FeedTables {
  let database: Database

  // MARK: Feeds

  func add(_ feed: Feed) throws {
    try run(
      """
      INSERT INTO feed (key, name, licence, attribution, format, default_kind, mapping, hosts, allows_private, is_whole)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, TRUE)
      """,
      [
        feed.key, feed.source.name, feed.source.licence, feed.source.attribution, feed.format.rawValue,
        feed.defaultKind?.rawValue, feed.mapping, feed.hosts.joined(separator: "\n"), feed.allowsPrivate,
      ])
    for (ordinal, address) in feed.addresses.enumerated() {
      try run(
        "INSERT INTO feed_address (feed, ordinal, address, is_done) VALUES (?, ?, ?, FALSE)",
        [feed.key, ordinal, address])
    }
  }

  func remove(_ key: String) throws { try run("DELETE FROM feed WHERE key = ?", [key]) }

  func isKnown(_ key: String) throws -> Bool {
    try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM feed WHERE key = ?)", arguments: [key]) ?? false
  }

  func entries() throws -> [FeedEntry] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT key, name, licence, attribution, format, default_kind, mapping, hosts, allows_private,
          started_at, is_whole, last_sync, last_whole, not_before, fault,
          (SELECT count(*) FROM service_record WHERE source = key)
        FROM feed ORDER BY key
        """
    ).map(entry)
  }

  private func entry(_ row: Row) throws -> FeedEntry {
    var columns = ColumnReader(row)
    let key: String = try columns.next()
    var source = RecordSource(key: key, name: try columns.next())
    source.licence = try columns.next()
    source.attribution = try columns.next()
    var feed = Feed(source: source, format: try columns.word(), addresses: [])
    feed.defaultKind = try columns.wordIfPresent()
    feed.mapping = try columns.next()
    let hosts: String = try columns.next()
    feed.hosts = hosts.split(separator: "\n").map(String.init)
    feed.allowsPrivate = try columns.next()
    let state = try state(&columns)
    let positions = try positions(of: key)
    feed.addresses = positions.map(\.address)
    return FeedEntry(feed: feed, state: state, positions: positions, services: try columns.next())
  }

  private func state(_ columns: inout ColumnReader) throws -> FeedState {
    var state = FeedState()
    state.startedAt = try Self.date(columns.next())
    state.isWhole = try columns.next()
    state.lastSync = try Self.date(columns.next())
    state.lastWhole = try Self.date(columns.next())
    state.notBefore = try Self.date(columns.next())
    state.fault = try columns.next()
    return state
  }

  private func positions(of key: String) throws -> [FeedPosition] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT address, cursor, is_done, entity_tag, last_modified FROM feed_address WHERE feed = ? ORDER BY ordinal
        """, arguments: [key]
    ).map { row in
      var columns = ColumnReader(row)
      return FeedPosition(
        address: try columns.next(), cursor: try columns.next(), isDone: try columns.next(),
        entityTag: try columns.next(), lastModified: try columns.next())
    }
  }

  // MARK: Dates

  static func text(_ date: Date?) -> String? { date?.formatted(.iso8601) }

  private static func date(_ text: String?) -> Date? { text.flatMap { try? Date($0, strategy: .iso8601) } }

  func run(_ sql: String, _ arguments: StatementArguments) throws {
    let statement = try database.cachedStatement(sql: sql)
    statement.setUncheckedArguments(arguments)
    try statement.execute()
  }
}

import Foundation
import GRDB
import OpenReferral

/// Which services are sessions that an OpenActive feed may carry, and which were: kept at every generation, since the
/// feed must go on saying what has gone, and must say nothing of what it never carried.
///
/// A session is an active group, activity or course that nobody holds back, with a time and a place to go to. The rows
/// of what has gone are kept for good: the standard asks for seven days at least.
enum SessionFeed {
  static let table = """
    CREATE TABLE session_feed (
      service_id BLOB NOT NULL PRIMARY KEY, modified INTEGER NOT NULL, deleted INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX session_feed_order ON session_feed(modified, service_id);

    """

  /// Notes what a generation made of the services it touched. To be called inside its transaction, before its end.
  /// Linear in the number of services touched.
  static func note(changesOf generation: Int, at moment: Date, in database: Database) throws {
    try database.execute(
      sql: note("SELECT service_id FROM change_log WHERE generation = ?"),
      arguments: [milliseconds(moment), generation])
  }

  /// Notes every service of a directory that has no feed yet.
  static func noteAll(at moment: Date, in database: Database) throws {
    try database.execute(
      sql: note("SELECT service_id FROM service_record"), arguments: [milliseconds(moment)])
  }

  private static func note(_ touched: String) -> String {
    """
    INSERT INTO session_feed (service_id, modified, deleted)
    SELECT service_id, \(nextMoment), NOT is_session
    FROM (SELECT service_id, EXISTS (\(session)) AS is_session FROM (\(touched)) AS touched)
    WHERE is_session OR service_id IN (SELECT service_id FROM session_feed WHERE NOT deleted)
    ON CONFLICT DO UPDATE SET modified = excluded.modified, deleted = excluded.deleted
    """
  }

  /// The moment given, but after all that was noted before: a clock may be put back.
  private static let nextMoment = "(SELECT max(ifnull(max(modified), 0) + 1, ?) FROM session_feed)"

  private static func milliseconds(_ moment: Date) -> Int64 {
    Int64(exactly: (moment.timeIntervalSince1970 * 1000).rounded()) ?? 0
  }

  /// The service of a row of `touched`, when it is a session.
  private static let session = """
    SELECT 1 FROM service_record JOIN service USING (row) LEFT JOIN hold USING (service_id)
    WHERE service_record.service_id = touched.service_id
      AND kind IN ('\(ListingKind.group.rawValue)', '\(ListingKind.activity.rawValue)', '\(ListingKind.course.rawValue)')
      AND status = '\(ServiceStatus.active.rawValue)' AND NOT (\(Hold.isWithheld))
      AND EXISTS (
        SELECT 1 FROM schedule WHERE schedule.service = service_record.row AND opens_at IS NOT NULL
          AND (byday IS NOT NULL OR bymonthday IS NOT NULL OR dtstart IS NOT NULL))
      AND EXISTS (
        SELECT 1 FROM service_at_location AS link JOIN location ON location.row = link.location
        WHERE link.service = service_record.row AND location_type = '\(LocationType.physical.rawValue)'
          AND latitude IS NOT NULL AND longitude IS NOT NULL)
    """
}

extension DirectoryReader {
  /// What stands in the feed of sessions after an entry, in the order of (`modified`, `serviceID`).
  ///
  /// - Parameters:
  ///   - after: the last entry seen; nil for the first of all.
  ///   - limit: how many at most.
  /// - Returns: none when there is nothing after it.
  public func sessions(after: (modified: Int64, serviceID: UUID)?, limit: Int) throws -> [SessionFeedEntry] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT service_id, modified, deleted FROM session_feed WHERE (modified, service_id) > (?, ?)
        ORDER BY modified, service_id LIMIT ?
        """)
    let last = after ?? (-1, UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)))
    let cursor = try Row.fetchCursor(
      statement, arguments: [last.modified, IdentifierRange(last.serviceID).lowest, limit])
    return try Array(
      cursor.map { row in
        var columns = ColumnReader(row)
        return SessionFeedEntry(
          serviceID: try columns.next(), modified: try columns.next(), isDeleted: try columns.next())
      })
  }
}

import Foundation
import GRDB

/// What is held, and deciding on it.
extension DirectoryDatabase {
  /// Everything held or once held that is still in the directory: what waits for a decision first, then by source and
  /// identifier. None in a new directory.
  public func holds() throws -> [Hold] {
    try read { database in
      let cursor = try Row.fetchCursor(
        database,
        sql: """
          SELECT \(Hold.columns) FROM \(Hold.tables) ORDER BY decision IS NOT NULL, source, source_identifier
          """)
      return try Array(
        cursor.map { row in
          var columns = ColumnReader(row)
          return try Hold(from: &columns)
        })
    }
  }

  /// Decides on held services, or with nil takes the decision back. Ids that are not held are passed over.
  ///
  /// What becomes visible or is hidden by it is a change: one new generation for all of them together. Throws what
  /// `importRecords` throws.
  ///
  /// - Returns: how many services are shown now and were not, or the other way round.
  @discardableResult public func decide(_ decision: Hold.Decision?, on services: [UUID]) throws -> Int {
    var changed = 0
    try changing { database, generation in
      for service in services where try Self.set(decision, on: service, in: database) {
        try MergeTable.note(service, changedIn: generation, in: database)
        changed += 1
      }
      return try MergeTable.refresh(in: database, generation: generation) || changed > 0
    }
    return changed
  }

  /// True when it changed whether the service is shown.
  private static func set(_ decision: Hold.Decision?, on service: UUID, in database: Database) throws -> Bool {
    let isWithheld = "SELECT \(Hold.isWithheld) FROM hold WHERE service_id = ?"
    let before = try Bool.fetchOne(database, sql: isWithheld, arguments: [service])
    try database.execute(
      sql: "UPDATE hold SET decision = ? WHERE service_id = ?", arguments: [decision?.rawValue, service])
    return try Bool.fetchOne(database, sql: isWithheld, arguments: [service]) != before
  }
}

import Foundation
import GRDB
import OpenReferral

/// The SQL of holds during an import.
extension ImportTables {
  /// The facts of one service; nil where they cannot be read.
  func facts(at row: Int64) throws -> ServiceFacts? {
    let statement = try database.cachedStatement(sql: "\(ServiceFacts.selection) WHERE service_record.row = ?")
    return try Row.fetchOne(statement, arguments: [source.key, row]).flatMap { try? ServiceFacts($0) }
  }

  /// The facts of every service; those that cannot be read are withheld from people as well and are passed over.
  func forEachFacts(_ body: (ServiceFacts) throws -> Void) throws {
    let cursor = try Row.fetchCursor(database, sql: ServiceFacts.selection, arguments: [source.key])
    while let row = try cursor.next() {
      if let facts = try? ServiceFacts(row) { try body(facts) }
    }
  }

  /// Lets go of what no person has decided on yet, where the import brought something new to look at.
  func liftHoldsOfNew() throws {
    try run(
      """
      DELETE FROM hold WHERE decision IS NULL AND service_id IN (
        SELECT service_id FROM service_record JOIN temp.seen USING (row) WHERE seen.is_new)
      """)
  }

  /// Holds a service, unless a person has decided on these very facts, or has kept it out for good.
  func hold(_ finding: HoldFinding) throws {
    try run(
      """
      INSERT INTO hold VALUES (?, ?, ?, ?, NULL)
      ON CONFLICT DO UPDATE SET rule = excluded.rule, found = excluded.found, fingerprint = excluded.fingerprint,
        decision = NULL
      WHERE decision = '\(Hold.Decision.released.rawValue)' AND fingerprint <> excluded.fingerprint
      """,
      [finding.facts.serviceID, finding.rule.rawValue, finding.found, finding.facts.fingerprint])
  }

  /// The undecided holds of records this import met, with where they stand in its files.
  func waitingHolds() throws -> [(location: String, hold: Hold)] {
    let cursor = try Row.fetchCursor(
      database,
      sql: """
        SELECT location, \(Hold.columns) FROM \(Hold.tables) JOIN temp.seen USING (row)
        WHERE decision IS NULL AND location IS NOT NULL ORDER BY seen.rowid
        """)
    return try Array(
      cursor.map { row in
        var columns = ColumnReader(row)
        return (try columns.next(), try Hold(from: &columns))
      })
  }

  /// An undecided hold says nothing once its record is gone.
  func dropForgottenHolds() throws {
    try run("DELETE FROM hold WHERE decision IS NULL AND service_id NOT IN (SELECT service_id FROM service_record)")
  }
}

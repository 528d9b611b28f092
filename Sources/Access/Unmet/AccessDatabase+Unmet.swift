import Foundation
import GRDB

/// Counts of what nobody could meet. No row knows a case: there is one number for each month, area, task and reason.
extension AccessDatabase {
  /// What may be shown of them, of all organisations together; nothing in a new file.
  public func unmet() throws(AccessError) -> UnmetReport {
    try read { database in
      let rows = try Row.fetchAll(database, sql: "SELECT month, area, task, reason, cases FROM unmet")
      return UnmetReport(
        try rows.map { row in
          guard let reason = UnmetReason(rawValue: try row.decode(String.self, atIndex: 3)) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT)
          }
          return UnmetCount(
            month: try row.decode(String.self, atIndex: 0), area: try row.decode(String.self, atIndex: 1),
            task: try row.decode(String.self, atIndex: 2), reason: reason,
            cases: try row.decode(Int.self, atIndex: 4))
        })
    }
  }

  /// Counts a case once for each of its tasks; takes it out again with -1.
  ///
  /// - Parameter month: `yyyy-MM`.
  static func count(
    _ facts: CoarseFacts, _ reason: UnmetReason, month: String, by change: Int, in database: Database
  ) throws {
    for task in facts.tasks.isEmpty ? [""] : facts.tasks {
      try database.execute(
        sql: """
          INSERT INTO unmet VALUES (?, ?, ?, ?, ?)
          ON CONFLICT (month, area, task, reason) DO UPDATE SET cases = cases + excluded.cases
          """, arguments: [month, facts.area ?? "", task, reason.rawValue, change])
    }
    try database.execute(sql: "DELETE FROM unmet WHERE cases <= 0")
  }
}

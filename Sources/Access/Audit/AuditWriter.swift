import Foundation
import GRDB

/// Adds to the record inside one transaction. Valid only inside the body given to `AccessDatabase.write`.
final class AuditWriter {
  let database: Database
  let moment: Date
  /// The end of the record once something was added.
  private(set) var head: AuditHead?

  init(database: Database, moment: Date) {
    self.database = database
    self.moment = moment
  }

  /// - Returns: the line's number.
  @discardableResult
  func append(
    _ action: AuditAction, by actor: KeyHolder, subject: String? = nil, reason: String? = nil
  ) throws -> Int {
    let last = try head ?? Self.head(in: database)
    let row = AuditRow(
      sequence: (last?.sequence ?? 0) + 1, day: moment.day, time: moment.time, key: actor.key,
      role: actor.role.rawValue, organization: actor.organization, action: action.rawValue, subject: subject,
      reason: reason)
    let digest = AuditChain.digest(after: last?.digest ?? AuditChain.start, row.fields)
    try database.execute(
      sql: "INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        row.sequence, row.day, row.time, row.key, row.role, row.organization, row.action, row.subject, row.reason,
        Data(digest),
      ])
    head = AuditHead(sequence: row.sequence, digest: digest)
    return row.sequence
  }

  /// The end of the record; nil for an empty one.
  static func head(in database: Database) throws -> AuditHead? {
    try Row.fetchOne(database, sql: "SELECT sequence, digest FROM audit ORDER BY sequence DESC LIMIT 1").map {
      AuditHead(
        sequence: try $0.decode(Int.self, atIndex: 0), digest: Array(try $0.decode(Data.self, atIndex: 1)))
    }
  }
}

extension AuditRow {
  /// What the digest is made from.
  fileprivate var fields: [[UInt8]?] {
    [String(sequence), day, time, key, role, organization, action, subject, reason].map { $0.map { Array($0.utf8) } }
  }
}

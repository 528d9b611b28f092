import Foundation
import GRDB

/// The record: adding to it, reading it, proving it. There is no way to change it.
extension AccessDatabase {
  /// Puts something on record that is done elsewhere; it is on the disk when this returns.
  public func note(
    _ action: AuditAction, by actor: KeyHolder, subject: String? = nil, reason: String? = nil, at moment: Date = Date()
  ) throws(AccessError) {
    try write(at: moment) { record in
      try record.append(action, by: actor, subject: subject, reason: reason)
    }
  }

  /// The lines wanted, the oldest first; none in a new file.
  public func audit(_ filter: AuditFilter = AuditFilter()) throws(AccessError) -> [AuditRow] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT sequence, day, time, access_key, role, organization, action, subject, reason FROM audit
          WHERE (?1 IS NULL OR subject = ?1) AND (?2 IS NULL OR organization = ?2) AND (?3 IS NULL OR day >= ?3)
          ORDER BY sequence DESC LIMIT ?4
          """, arguments: [filter.subject, filter.organization, filter.since, filter.limit]
      ).reversed().map(Self.auditRow)
    }
  }

  /// Reads the whole record and compares it with the anchor. Linear.
  ///
  /// - Parameter head: an end of the record that was noted elsewhere, which must be in it too.
  public func verifyAudit(head: AuditHead? = nil) throws(AccessError) -> AuditReport {
    // The anchor first: what is added meanwhile then only makes the record longer.
    let anchored = try anchor.head()
    var report = try read {
      try AuditVerification(anchors: [anchored, head].compactMap { $0 }).run(on: $0)
    }
    if report.fault == nil, anchored == nil, report.lines > 0 { report.fault = .notAnchored }
    return report
  }

  private static func auditRow(_ row: Row) throws -> AuditRow {
    AuditRow(
      sequence: try row.decode(Int.self, atIndex: 0), day: try row.decode(String.self, atIndex: 1),
      time: try row.decode(String.self, atIndex: 2), key: try row.decode(String.self, atIndex: 3),
      role: try row.decode(String.self, atIndex: 4), organization: try row.decode(String.self, atIndex: 5),
      action: try row.decode(String.self, atIndex: 6), subject: try row.decode(String?.self, atIndex: 7),
      reason: try row.decode(String?.self, atIndex: 8))
  }
}

import Access

/// Lines of the record, as JSON.
public struct AuditJSON: Encodable {
  public let lines: [AuditLineJSON]

  public init(_ rows: [AuditRow]) { lines = rows.map { AuditLineJSON($0) } }
}

/// One of them.
public struct AuditLineJSON: Encodable {
  let line: Int
  /// By UTC.
  let day: String
  let time: String
  /// The public part of a key, or "console".
  let key: String
  let role: String
  let organisation: String
  let action: String
  let subject: String?
  let reason: String?

  init(_ row: AuditRow) {
    line = row.sequence
    day = row.day
    time = row.time
    key = row.key
    role = row.role
    organisation = row.organization
    action = row.action
    subject = row.subject
    reason = row.reason
  }
}

import Foundation
import GRDB

/// Keys: made, listed, taken back, and looked at whenever somebody comes with one.
extension AccessDatabase {
  /// Makes a key and puts that on record.
  ///
  /// - Returns: the key's text, which nobody can ever find out again, and what is known of it.
  public func makeKey(
    _ order: KeyOrder, by actor: KeyHolder, at moment: Date = Date()
  ) throws(AccessError) -> (text: KeyText, key: AccessKey) {
    let text = KeyText()
    let key = AccessKey(
      id: text.id, label: order.label, role: order.role, organization: order.organization,
      created: Date(seconds: moment.seconds), expires: Date(seconds: moment.seconds + Int64(order.days) * 86_400))
    try write(at: moment) { record in
      try record.database.execute(
        sql: """
          INSERT INTO access_key (id, label, role, organization, digest, created, expires) VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          key.id, key.label, key.role.rawValue, key.organization, Data(text.digest), key.created.seconds,
          key.expires.seconds,
        ])
      try record.append(.createKey, by: actor, subject: key.id, reason: key.role.rawValue)
    }
    return (text, key)
  }

  /// All keys ever made, the newest last; none in a new file.
  public func keys() throws(AccessError) -> [AccessKey] {
    try read { try Row.fetchAll($0, sql: Self.selection + " ORDER BY created, id").map(Self.key) }
  }

  /// Takes keys back, at once: from now on they and the sessions begun with them open nothing, in every program.
  ///
  /// - Returns: how many were valid or expired before. Ids that no key has, and keys taken back before, count for nothing.
  public func revoke(_ ids: [String], by actor: KeyHolder, at moment: Date = Date()) throws(AccessError) -> Int {
    try write(at: moment) { record in
      var count = 0
      for id in ids {
        try record.database.execute(
          sql: "UPDATE access_key SET revoked = ? WHERE id = ? AND revoked IS NULL", arguments: [moment.seconds, id])
        guard record.database.changesCount > 0 else { continue }
        count += 1
        try record.database.execute(sql: "DELETE FROM session WHERE access_key = ?", arguments: [id])
        try record.append(.revokeKey, by: actor, subject: id)
      }
      return count
    }
  }

  /// Who comes with this text; nil for whatever is not a valid key at this moment. One indexed look-up.
  public func holder(of text: String, at moment: Date = Date()) throws(AccessError) -> KeyHolder? {
    guard let text = KeyText(text) else { return nil }
    let found = try read { database in
      try Row.fetchOne(
        database.cachedStatement(sql: Self.selection + " WHERE id = ?"), arguments: [text.id]
      ).map { (key: try Self.key($0), digest: try $0.decode(Data.self, forColumn: "digest")) }
    }
    guard let found, MessageAuthentication.isEqual(found.digest, text.digest),
      found.key.state(at: moment) == .valid
    else { return nil }
    if found.key.lastUsedDay != moment.day { try noteUse(of: text.id, on: moment) }
    return found.key.holder
  }

  private func noteUse(of id: String, on moment: Date) throws(AccessError) {
    try write(at: moment) { record in
      try record.database.execute(
        sql: "UPDATE access_key SET last_used_day = ? WHERE id = ?", arguments: [moment.day, id])
    }
  }

  static let selection =
    "SELECT id, label, role, organization, created, expires, revoked, last_used_day, digest FROM access_key"

  /// Reads a row of `selection`.
  static func key(_ row: Row) throws -> AccessKey {
    guard let role = Role(rawValue: try row.decode(String.self, atIndex: 2)) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT)
    }
    return AccessKey(
      id: try row.decode(String.self, atIndex: 0), label: try row.decode(String.self, atIndex: 1), role: role,
      organization: try row.decode(String.self, atIndex: 3),
      created: Date(seconds: try row.decode(Int64.self, atIndex: 4)),
      expires: Date(seconds: try row.decode(Int64.self, atIndex: 5)),
      revoked: try row.decode(Int64?.self, atIndex: 6).map(Date.init(seconds:)),
      lastUsedDay: try row.decode(String?.self, atIndex: 7))
  }
}

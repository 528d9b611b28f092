import Foundation
import GRDB

/// Sessions of the pages: begun with a key, and over when the key is.
extension AccessDatabase {
  /// Seconds without a page after which a session is over.
  public static let idleSeconds: Int64 = 30 * 60
  /// Seconds after which it is over whatever happens.
  public static let longestSeconds: Int64 = 8 * 60 * 60
  /// Its use is noted so often, so that reading pages does not write each time.
  private static let noteSeconds: Int64 = 60

  /// Begins a session and puts that on record.
  ///
  /// - Returns: what the browser keeps: 160 random bits, of which only the digest is stored.
  public func beginSession(of holder: KeyHolder, at moment: Date = Date()) throws(AccessError) -> String {
    let token = KeyText.encoded(RandomBytes.make(KeyText.secretBytes))
    try write(at: moment) { record in
      try record.database.execute(
        sql: "DELETE FROM session WHERE last_used <= ? OR started <= ?",
        arguments: [moment.seconds - Self.idleSeconds, moment.seconds - Self.longestSeconds])
      try record.database.execute(
        sql: "INSERT INTO session VALUES (?, ?, ?, ?)",
        arguments: [Self.digest(of: token), holder.key, moment.seconds, moment.seconds])
      try record.append(.signIn, by: holder)
    }
    return token
  }

  /// The session of a token; nil when there is none, it is over, or its key is. One indexed look-up.
  public func session(_ token: String, at moment: Date = Date()) throws(AccessError) -> PageSession? {
    guard token.utf8.count == 32 else { return nil }
    let digest = Self.digest(of: token)
    let found = try read { database in
      try Row.fetchOne(
        database.cachedStatement(
          sql: "SELECT k.*, started, last_used FROM (\(Self.selection)) AS k JOIN session ON access_key = k.id "
            + "WHERE session.digest = ?"),
        arguments: [digest]
      ).map { row in
        (
          key: try Self.key(row), started: try row.decode(Int64.self, forColumn: "started"),
          used: try row.decode(Int64.self, forColumn: "last_used")
        )
      }
    }
    let now = moment.seconds
    guard let found, found.key.state(at: moment) == .valid, now - found.started < Self.longestSeconds,
      now - found.used < Self.idleSeconds
    else { return nil }
    if now - found.used >= Self.noteSeconds { try noteUse(of: digest, at: moment) }
    return PageSession(
      holder: found.key.holder, label: found.key.label,
      formToken: Hexadecimal.text(of: MessageAuthentication.hmac(Array("form".utf8), key: Array(token.utf8))),
      digest: Array(digest))
  }

  /// Ends a session and puts that on record.
  public func end(_ session: PageSession, at moment: Date = Date()) throws(AccessError) {
    try write(at: moment) { record in
      try record.database.execute(sql: "DELETE FROM session WHERE digest = ?", arguments: [Data(session.digest)])
      try record.append(.signOut, by: session.holder)
    }
  }

  private func noteUse(of digest: Data, at moment: Date) throws(AccessError) {
    try write(at: moment) { record in
      try record.database.execute(
        sql: "UPDATE session SET last_used = ? WHERE digest = ?", arguments: [moment.seconds, digest])
    }
  }

  private static func digest(of token: String) -> Data { Data(MessageAuthentication.sha256(Array(token.utf8))) }
}

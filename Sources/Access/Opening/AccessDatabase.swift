import Foundation
import GRDB

/// Who may do what, and the record of what they did: `access.sqlite` beside the directory, for its owner alone.
///
/// Nothing public reads it. Values share one set of connections and may be used from any thread and by several programs
/// at once; what one commits the next question of any other sees.
public struct AccessDatabase: Sendable {
  public let file: URL
  let pool: DatabasePool
  let anchor: AuditAnchor

  /// Where it is in a data folder.
  public static func file(in folder: URL) -> URL { folder.appending(path: "access.sqlite") }

  /// Opens it, or makes an empty one.
  ///
  /// - Parameter folder: the data folder. It must be there.
  /// - Throws: `AccessError` when others may read the file, it is not ours, or the system refuses.
  public init(in folder: URL) throws(AccessError) {
    file = Self.file(in: folder)
    anchor = AuditAnchor(file: folder.appending(path: "audit.anchor"))
    try Self.makePrivate(file)
    do {
      pool = try Self.open(file)
    } catch let error as AccessError {
      throw error
    } catch {
      throw Self.refusal(error, of: file)
    }
  }

  /// A new file is made for its owner alone before anything is in it; SQLite gives its side files the same mode.
  private static func makePrivate(_ file: URL) throws(AccessError) {
    let descriptor = Glibc.open(file.path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw AccessError(
        .unusable, expected: "\(file.path) to be a file we may write", found: "a refusal by the system (\(errno))",
        remedy: "Check the folder and its permissions.")
    }
    defer { close(descriptor) }
    var status = stat()
    fstat(descriptor, &status)
    guard status.st_mode & 0o077 == 0 else {
      throw AccessError(
        .exposed, expected: "\(file.path) to be readable by its owner alone", found: "that others may read or write it",
        remedy: "Take that away: chmod 600 \(file.path). If anybody may have read it, revoke all keys.")
    }
  }

  private static func open(_ file: URL) throws -> DatabasePool {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(5)
    configuration.label = "Access"
    let pool = try DatabasePool(path: file.path, configuration: configuration)
    let (application, version) = try pool.read { database in
      (
        try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0,
        try Int32.fetchOne(database, sql: "PRAGMA user_version") ?? 0
      )
    }
    guard application == AccessSchema.applicationID || application == 0 && version == 0,
      version <= AccessSchema.version
    else {
      throw AccessError(
        .unknownFile, expected: "\(file.path) to be of this Doorstep (version \(AccessSchema.version) or older)",
        found: "another program's file, or version \(version)",
        remedy: "Use the Doorstep that wrote it, or a newer one. Nothing was changed.")
    }
    try AccessSchema.migrator.migrate(pool)
    // FULL, because what is on record must outlast a power cut (../shared/design/trust.md, finding 9).
    try pool.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")
    }
    return pool
  }

  private static func refusal(_ error: any Error, of file: URL) -> AccessError {
    let code = (error as? DatabaseError).map { "SQLite error \($0.extendedResultCode.rawValue)" } ?? "a refusal"
    return AccessError(
      .unusable, expected: "\(file.path) to be usable", found: code,
      remedy: "Check the disk and the permissions; if the file is damaged, restore a copy.")
  }

  /// Reads one committed state.
  func read<Value>(_ body: (Database) throws -> Value) throws(AccessError) -> Value {
    try wording { try pool.read(body) }
  }

  /// Changes something together with its record: both are on the disk when this returns, or neither is. What `body`
  /// puts on record is anchored in the second place as well before this returns.
  @discardableResult
  func write<Value>(at moment: Date, _ body: (AuditWriter) throws -> Value) throws(AccessError) -> Value {
    try wording {
      try pool.writeWithoutTransaction { database in
        let writer = AuditWriter(database: database, moment: moment)
        var value: Value?
        try database.inTransaction(.immediate) {
          value = try body(writer)
          return .commit
        }
        guard let value else { throw DatabaseError(resultCode: .SQLITE_INTERNAL) }
        if let head = writer.head { try anchor.advance(to: head) }
        return value
      }
    }
  }

  private func wording<Value>(_ body: () throws -> Value) throws(AccessError) -> Value {
    do { return try body() } catch let error as AccessError { throw error } catch {
      throw Self.refusal(error, of: file)
    }
  }
}

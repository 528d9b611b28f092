import Foundation
import GRDB

/// Opens and creates directory files with our settings.
///
/// Foreign keys on; write-ahead log, so reading goes on during an import; `synchronous=FULL`, because GRDB's default
/// in WAL mode loses acknowledged commits when the power goes (measured: 6 of 16 cuts); five seconds of patience with
/// another writer.
struct DirectoryFile {
  let url: URL

  /// A connection that may write; migrates an older schema.
  func openForWriting() throws -> DatabasePool {
    let pool = try DatabasePool(path: url.path, configuration: Self.configuration(isReadOnly: false))
    _ = try version(pool)  // refuses a newer schema before anything is written
    try DirectorySchema.migrator.migrate(pool)
    try pool.writeWithoutTransaction { database in
      try database.execute(
        sql: """
          PRAGMA synchronous = FULL;
          PRAGMA secure_delete = ON;
          PRAGMA journal_size_limit = 67108864;
          CREATE TEMP TABLE seen (row INTEGER PRIMARY KEY, location TEXT, is_new INTEGER NOT NULL);
          CREATE TEMP TABLE damaged (row INTEGER PRIMARY KEY);
          """)
    }
    return pool
  }

  /// A connection that only reads. In a folder where SQLite cannot keep its `-shm` file, read-only or full, the file is
  /// read as it stands (`immutable=1`): then nobody can be writing it either.
  func openForReading() throws -> any DatabaseReader {
    do {
      return try checked(DatabasePool(path: url.path, configuration: Self.configuration(isReadOnly: true)))
    } catch let error as DatabaseError where Self.lacksSideFiles(error) {
      try refuseUnmergedChanges()
      return try checked(DatabaseQueue(path: immutableAddress, configuration: Self.configuration(isReadOnly: true)))
    }
  }

  private static func lacksSideFiles(_ error: DatabaseError) -> Bool {
    let codes: [ResultCode] = [.SQLITE_IOERR_SHMOPEN, .SQLITE_IOERR_SHMSIZE, .SQLITE_IOERR_SHMMAP]
    return [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode) || codes.contains(error.extendedResultCode)
  }

  /// Makes a new directory. It is made aside and moved into place, so that a half-made one is never seen; when
  /// another process was quicker, theirs stands.
  func create() throws {
    let draft = url.deletingLastPathComponent().appending(path: ".\(url.lastPathComponent).\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: draft) }
    let queue = try DatabaseQueue(path: draft.path, configuration: Self.configuration(isReadOnly: false))
    try DirectorySchema.migrator.migrate(queue)
    try queue.close()
    do {
      try FileManager.default.moveItem(at: draft, to: url)
    } catch  where FileManager.default.fileExists(atPath: url.path) {
      return
    }
  }

  private static func configuration(isReadOnly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(5)
    configuration.label = "DirectoryStore"
    return configuration
  }

  private func version(_ reader: some DatabaseReader) throws -> Int32 {
    let version = try reader.read { try Int32.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
    try FileHeader.checkVersion(version, of: url)
    return version
  }

  /// The reader, unless the file is of another schema: reading cannot bring it up to date.
  private func checked(_ reader: some DatabaseReader) throws -> any DatabaseReader {
    let version = try version(reader)
    guard version == DirectorySchema.version else {
      throw DirectoryStoreError(
        .olderSchema, file: url, expected: "schema version \(DirectorySchema.version)", found: "\(version)",
        remedy: "Open it once for writing, which brings it up to date.")
    }
    return reader
  }

  /// Reading a file as it stands would leave out what is still in its log, or worse, show half of it.
  private func refuseUnmergedChanges() throws {
    let log = URL(filePath: url.path + "-wal")
    let size = (try? log.resourceValues(forKeys: [.fileSizeKey]).fileSize) ?? 0
    guard size > 0 else { return }
    throw DirectoryStoreError(
      .inaccessible, file: url, expected: "no changes waiting in \(log.lastPathComponent) beside a read-only file",
      found: "\(size) bytes of them", remedy: "Open the directory once where its folder may be written.")
  }

  private var immutableAddress: String {
    let path = url.path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? url.path
    return "file:\(path)?immutable=1"
  }
}

import Foundation
import GRDB

/// The directory: what we know, since when and from whom. The one file that must be kept.
///
/// SQLite holds it (see `DirectorySchema` for the tables). Imports are single transactions; readers go on seeing the
/// content before an import until it is done. Every record carries a checksum, verified whenever it is read.
/// Values of this type share one set of connections and may be used from any thread.
///
/// **Read-only folders.** Opened for reading where SQLite cannot keep its side files (a read-only disk), the file is
/// read with `immutable=1`, as it stands, and nobody may change it meanwhile. If the last writer did not close it and
/// changes are still waiting in the `-wal` file, opening is refused rather than answered from half a directory.
public struct DirectoryDatabase: Sendable {
  /// The number of the newest file format this program reads and writes.
  public static let formatVersion = Int(DirectorySchema.version)

  /// What a directory is opened for.
  public enum Access: Hashable, Sendable {
    /// Reading only. The file must be there, and is not changed.
    case readOnly
    /// Reading and importing. Makes the file when there is none, and brings an older schema up to date.
    case readWrite
  }

  /// The directory file.
  public let file: URL
  let reader: any DatabaseReader
  /// Nil when opened for reading only.
  let pool: DatabasePool?

  /// Opens a directory, or makes an empty one when there is no file and `access` allows it.
  ///
  /// Throws `DirectoryStoreError` for a missing file or folder, a file that is not a directory of ours (text, empty,
  /// another program's), a newer schema, a damaged or unreachable file. A refused file is left untouched.
  public init(opening file: URL, access: Access = .readWrite) throws(DirectoryStoreError) {
    do {
      self = try DirectoryStoreError.wording(file) { try DirectoryDatabase(file, access) }
    } catch let error as DirectoryStoreError {
      throw error
    } catch {
      throw DirectoryStoreError(
        .inaccessible, file: file, expected: "a folder where the file can be made", found: "a refusal by the system",
        remedy: "Check that the folder is there and may be written.")
    }
  }

  private init(_ url: URL, _ access: Access) throws {
    file = url
    let file = DirectoryFile(url: url)
    if access == .readWrite, !FileManager.default.fileExists(atPath: url.path) { try file.create() }
    try FileHeader.check(url)
    pool = access == .readWrite ? try file.openForWriting() : nil
    reader = try pool ?? file.openForReading()
  }

  private init(file: URL, pool: DatabasePool) {
    self.file = file
    self.pool = pool
    reader = pool
  }

  /// The same directory opened for writing too, by a program that has it open for reading.
  ///
  /// The file is not looked at by hand again, as `init` does: POSIX locks belong to the process, so closing it would
  /// take away those that SQLite holds for the readers, and another program could clear away the log under them. Throws
  /// as `init` does.
  public func openedForWriting() throws -> DirectoryDatabase {
    try DirectoryStoreError.wording(file) {
      DirectoryDatabase(file: file, pool: try DirectoryFile(url: file).openForWriting())
    }
  }

  /// Reads in one snapshot, with SQLite's errors put in words.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try DirectoryStoreError.wording(file) { try reader.read(body) }
  }
}

import Foundation

/// The first 100 bytes of an SQLite file (sqlite.org/fileformat.html, section 1.3), read without SQLite: a file that
/// is not ours is refused before anything touches it.
struct FileHeader {
  /// Throws `missing`, `inaccessible`, `notADirectory`, `damaged` or `newerSchema`.
  static func check(_ file: URL) throws(DirectoryStoreError) {
    let bytes = try read(file)
    guard !bytes.isEmpty else { throw refusal(of: file, found: "an empty file") }
    guard bytes.starts(with: magic.prefix(bytes.count)) else { throw refusal(of: file, found: "something else") }
    guard bytes.count == length else { throw cutOff(file, bytes.count) }
    let applicationID = number(in: bytes, at: 68)
    guard applicationID == DirectorySchema.applicationID else {
      throw refusal(of: file, found: "an SQLite file of another program")
    }
    try checkVersion(number(in: bytes, at: 60), of: file)
  }

  /// Throws `newerSchema` when the file's schema is newer than we are.
  static func checkVersion(_ version: Int32, of file: URL) throws(DirectoryStoreError) {
    guard version > DirectorySchema.version else { return }
    throw DirectoryStoreError(
      .newerSchema, file: file, expected: "schema version \(DirectorySchema.version) or older", found: "\(version)",
      remedy: "Use the Doorstep that wrote it, or a newer one. Nothing was changed.")
  }

  private static let length = 100
  private static let magic = Array("SQLite format 3\0".utf8)

  private static func read(_ file: URL) throws(DirectoryStoreError) -> [UInt8] {
    guard FileManager.default.fileExists(atPath: file.path) else {
      throw DirectoryStoreError(
        .missing, file: file, expected: "a directory file", found: "nothing",
        remedy: "Check the path, or import a source to make one.")
    }
    do {
      let handle = try FileHandle(forReadingFrom: file)
      defer { try? handle.close() }
      return [UInt8](try handle.read(upToCount: length) ?? Data())
    } catch {
      throw DirectoryStoreError(
        .inaccessible, file: file, expected: "a file we may read", found: "a folder, or no permission",
        remedy: "Give the path of a directory file and check its permissions.")
    }
  }

  private static func refusal(of file: URL, found: String) -> DirectoryStoreError {
    DirectoryStoreError(
      .notADirectory, file: file, expected: "a file made by Doorstep", found: found,
      remedy: "Check the path. The file was not touched; to start a new directory, give a path where no file is.")
  }

  private static func cutOff(_ file: URL, _ count: Int) -> DirectoryStoreError {
    DirectoryStoreError(
      .damaged, file: file, expected: "at least \(length) bytes", found: "\(count)",
      remedy: "The file was cut off. Restore a copy, or move it away and import the sources again.")
  }

  private static func number(in bytes: [UInt8], at offset: Int) -> Int32 {
    Int32(bitPattern: bytes[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) })
  }
}

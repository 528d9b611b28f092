import Foundation

/// A result that is for its owner alone.
enum PrivateFile {
  /// Writes the bytes to a file that only its owner may read, whole or not at all; to standard output without a name.
  ///
  /// - Throws: `Outcome` with code 4 when it cannot be written.
  static func write(_ bytes: Data, to path: String?) throws {
    guard let path else { return try Console.print(bytes) }
    let draft = path + ".\(UUID().uuidString)"
    defer { unlink(draft) }
    guard FileManager.default.createFile(atPath: draft, contents: bytes, attributes: [.posixPermissions: 0o600]),
      rename(draft, path) == 0
    else {
      throw Outcome(
        .refused, "the file \(path) cannot be written. Check the folder, its permissions and the room left.")
    }
  }
}

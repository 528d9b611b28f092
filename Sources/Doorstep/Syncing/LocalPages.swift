import Feeds
import Foundation

/// Pages saved as files: one file, or the `.json` files of a folder in the order of their names.
struct LocalPages {
  let files: [URL]

  /// - Throws: `SyncFault` when there is none.
  init(_ path: String) throws(SyncFault) {
    let url = URL(filePath: path)
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { throw Self.missing(path) }
    let names = isFolder.boolValue ? (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] : []
    let pages = names.filter { $0.utf8.reversed().starts(with: ".json".utf8.reversed()) }.sorted()
    files = isFolder.boolValue ? pages.map { url.appending(path: $0) } : [url]
    if files.isEmpty { throw Self.missing(path) }
  }

  /// Reads a file whole.
  static func page<Value>(_ file: URL, _ read: ([UInt8]) throws(FeedFileError) -> Value) throws -> Value {
    let size = (try? file.resourceValues(forKeys: [.fileSizeKey]).fileSize) ?? 0
    guard size <= 50_000_000, let bytes = try? Data(contentsOf: file) else {
      throw SyncFault(
        location: file.path, expected: "a file of at most 50 MB that you may read", found: "none",
        remedy: "Check its name, size and permissions.")
    }
    do { return try read(Array(bytes)) } catch {
      throw SyncFault(
        location: [file.path, error.location].compactMap(\.self).joined(separator: ", "), expected: error.expected,
        found: error.found, remedy: error.remedy)
    }
  }

  private static func missing(_ path: String) -> SyncFault {
    SyncFault(
      location: path, expected: "a file, or a folder with .json files", found: "none",
      remedy: "Check the name, or give an address that starts with https://.")
  }
}

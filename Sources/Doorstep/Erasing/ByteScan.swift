import Foundation

/// Looks for texts in every byte of files, whatever their format. ASCII letters count in either case.
public struct ByteScan: Sendable {
  /// What a scan found.
  public struct Remains: Hashable, Sendable {
    /// Files read, and their bytes together.
    public var files = 0
    public var bytes = 0
    /// Each text with each file it was found in.
    public var found: [Hit] = []
  }

  /// A text that was found.
  public struct Hit: Hashable, Sendable {
    public let text: String
    /// The name of the file, without its folder.
    public let file: String
  }

  /// A file that could not be read, so that nothing can be said of it.
  public struct Unreadable: Error, Hashable, Sendable {
    public let file: String
  }

  private static let chunk = 1 << 24
  private let canaries: [String]

  /// - Parameter canaries: in small letters. Empty ones are passed over.
  public init(canaries: [String]) { self.canaries = canaries.filter { !$0.isEmpty } }

  /// Reads every file named, and every file below every folder named.
  ///
  /// - Throws: `Unreadable` for the first that cannot be read.
  public func scan(_ places: [URL]) throws -> Remains {
    var remains = Remains()
    for file in try places.flatMap(Self.files) { try scan(file, &remains) }
    return remains
  }

  private func scan(_ file: URL, _ remains: inout Remains) throws {
    guard let handle = try? FileHandle(forReadingFrom: file) else { throw Unreadable(file: file.path) }
    defer { try? handle.close() }
    remains.files += 1
    var carried: [UInt8] = []
    let overlap = max(0, (canaries.map(\.utf8.count).max() ?? 0) - 1)
    var missing = Set(canaries)
    while let read = try handle.read(upToCount: Self.chunk), !read.isEmpty {
      remains.bytes += read.count
      let bytes = carried + read.map { (65...90).contains($0) ? $0 | 0x20 : $0 }
      for canary in missing where Self.holds(bytes, Array(canary.utf8)) {
        missing.remove(canary)
        remains.found.append(Hit(text: canary, file: file.lastPathComponent))
      }
      carried = bytes.suffix(overlap)
    }
  }

  /// True when the bytes hold the text, which is not empty.
  public static func holds(_ bytes: [UInt8], _ text: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress, let first = text.first, bytes.count >= text.count else { return false }
      var position = 0
      while position <= bytes.count - text.count,
        let found = memchr(start + position, Int32(first), bytes.count - text.count - position + 1)
      {
        if memcmp(found, text, text.count) == 0 { return true }
        position = UnsafeRawPointer(found) - start + 1
      }
      return false
    }
  }

  private static func files(below place: URL) throws -> [URL] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: place.path, isDirectory: &isFolder) else {
      throw Unreadable(file: place.path)
    }
    guard isFolder.boolValue else { return [place] }
    let below = FileManager.default.enumerator(at: place, includingPropertiesForKeys: [.isRegularFileKey])
    return (below?.compactMap { $0 as? URL } ?? []).filter {
      (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true
    }
  }
}

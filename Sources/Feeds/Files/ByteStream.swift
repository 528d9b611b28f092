import Foundation

/// A file read in chunks: never more than one chunk is held.
struct ByteStream {
  /// The size read at once unless a test asks for another.
  static let standardChunkSize = 65_536

  /// The bytes at hand. Readers take from it and then ask for the next.
  private(set) var chunk: [UInt8] = []
  /// How many bytes have been read from the file so far.
  private(set) var bytesRead = 0
  private let handle: FileHandle
  private let chunkSize: Int

  init(file: URL, chunkSize: Int = ByteStream.standardChunkSize) throws(FeedFileError) {
    do {
      handle = try FileHandle(forReadingFrom: file)
    } catch {
      throw ByteStream.unreadable
    }
    self.chunkSize = max(1, chunkSize)
  }

  /// Reads the next chunk; false at the end of the file.
  mutating func advance() throws(FeedFileError) -> Bool {
    do {
      chunk = Array(try handle.read(upToCount: chunkSize) ?? Data())
    } catch {
      throw ByteStream.unreadable
    }
    bytesRead += chunk.count
    return !chunk.isEmpty
  }

  /// The number of bytes in a regular file.
  static func size(of file: URL) throws(FeedFileError) -> Int {
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: file.resolvingSymlinksInPath().path),
      attributes[.type] as? FileAttributeType == .typeRegular, let size = attributes[.size] as? NSNumber
    else { throw unreadable }
    return size.intValue
  }

  private static let unreadable = FeedFileError(
    .unreadable, expected: "a plain file that you may read",
    found: "none: it is missing, a folder or a pipe, or closed to you",
    remedy: "Check the name of the file and who may read it.")
}

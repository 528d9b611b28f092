import Foundation

/// One memory-mapped gazetteer file: a header, a table of sections, the sections. All numbers are little-endian.
///
/// ```
///  0  magic            8 bytes   "DSPOSTCD" or "DSPLACES"
///  8  version          u32
/// 12  section count    u32       n
/// 16  file length      u64       bytes; must equal the file's
/// 24  sections         n times   offset u32, length u32 (bytes), CRC-32 u32 of the section
///     header check     u32       CRC-32 of every byte before it
///     sections         each begins at a multiple of 8
/// ```
///
/// Opening checks the magic, the version, the length, the header's checksum and that every section lies inside the
/// file. The sections' own checksums are read by `verify()`. Files are replaced by rename, never written in place, so a
/// mapped file does not change under its reader.
struct GazetteerFile: Sendable {
  let name: String
  private let data: Data
  private let sections: [Section]

  private struct Section {
    let start: Int
    let length: Int
    let checksum: UInt32
  }

  /// Maps the file. Throws `GazetteerError` when it is absent, of another format or version, cut short or damaged.
  init(opening url: URL, magic: StaticString, version: UInt32, sectionCount: Int) throws(GazetteerError) {
    name = url.lastPathComponent
    do {
      data = try Data(contentsOf: url, options: .alwaysMapped)
    } catch {
      throw .unreadable(
        file: name,
        reason: FileManager.default.fileExists(atPath: url.path) ? "no permission, or not a file" : "it is not there")
    }
    sections = try Self.readHeader(data.bytes, name, magic, version, sectionCount)
  }

  private static func readHeader(
    _ bytes: RawSpan, _ name: String, _ magic: StaticString, _ version: UInt32, _ count: Int
  ) throws(GazetteerError) -> [Section] {
    let headerLength = 24 + 12 * count
    guard bytes.byteCount >= 24, magic.description.utf8.elementsEqual((0..<8).map { bytes.byte($0) }) else {
      throw .wrongFormat(file: name)
    }
    guard bytes.u32(8) == version else { throw .wrongVersion(file: name, expected: version, found: bytes.u32(8)) }
    let length = UInt64(bytes.u32(16)) | UInt64(bytes.u32(20)) << 32
    guard length == UInt64(bytes.byteCount) else {
      throw .wrongLength(file: name, expected: length, found: UInt64(bytes.byteCount))
    }
    guard bytes.u32(12) == UInt32(count), bytes.byteCount >= headerLength + 4,
      CRC32.checksum(bytes.extracting(0..<headerLength)) == bytes.u32(headerLength)
    else { throw .damaged(file: name, part: "header") }
    let sections = (0..<count).map { index in
      let at = 24 + 12 * index
      return Section(start: Int(bytes.u32(at)), length: Int(bytes.u32(at + 4)), checksum: bytes.u32(at + 8))
    }
    guard sections.allSatisfy({ $0.start >= headerLength + 4 && $0.start + $0.length <= bytes.byteCount }) else {
      throw .damaged(file: name, part: "section table")
    }
    return sections
  }

  /// The bytes of a section, for the time of the call. Inside the file: the initializer checked.
  func withSection<Result>(_ index: Int, _ body: (RawSpan) -> Result) -> Result {
    let section = sections[index]
    return body(data.bytes.extracting(section.start..<section.start + section.length))
  }

  func length(ofSection index: Int) -> Int { sections[index].length }

  /// Reads every byte and compares the checksums. Throws on the first section that differs.
  func verify() throws(GazetteerError) {
    for (index, section) in sections.enumerated() {
      guard withSection(index, CRC32.checksum) == section.checksum else {
        throw .damaged(file: name, part: "section \(index)")
      }
    }
  }
}

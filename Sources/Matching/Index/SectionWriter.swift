import Foundation

/// Collects the sections of an index file and puts them together.
struct SectionWriter {
  private var sections = [[UInt8]](repeating: [], count: IndexSection.allCases.count)

  /// Sets a section to the memory of its records, which hold no padding.
  mutating func set<Record: BitwiseCopyable>(_ section: IndexSection, to records: [Record]) {
    sections[section.rawValue] = records.withUnsafeBytes { Array($0) }
  }

  /// The same for bytes, which are not copied.
  mutating func set(_ section: IndexSection, to bytes: [UInt8]) { sections[section.rawValue] = bytes }

  /// The whole file. The header is made from where the sections came to stand.
  func file(_ header: ([IndexHeader.Section]) -> IndexHeader) -> Data {
    let length = sections.reduce(IndexFormat.headerLength) { $0 + IndexFormat.padded($1.count) }
    var file = Data(count: IndexFormat.headerLength)
    file.reserveCapacity(length)
    let table = sections.map { bytes in
      let start = file.count
      file.append(contentsOf: bytes)
      file.append(Data(count: IndexFormat.padded(bytes.count) - bytes.count))
      let checksum = file.withUnsafeBytes { SectionChecksum.checksum(UnsafeRawBufferPointer(rebasing: $0[start...])) }
      return IndexHeader.Section(start: start, length: bytes.count, checksum: checksum)
    }
    file.replaceSubrange(0..<IndexFormat.headerLength, with: header(table).encoded(fileLength: length))
    return file
  }
}

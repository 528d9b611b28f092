import Foundation

/// The first 1,024 bytes of an index file, as numbers. `IndexFile` draws them.
struct IndexHeader: Sendable {
  struct Section: Sendable {
    let start: Int
    /// Without the zeros that follow up to the next boundary.
    let length: Int
    /// Of the section with those zeros.
    let checksum: UInt64

    var paddedEnd: Int { start + IndexFormat.padded(length) }
  }

  let origin: IndexOrigin
  let listings: Int
  /// How many services have several listings; they are numbered first.
  let severalServices: Int
  let venuePages: Int
  let travellerPages: Int
  let otherPages: Int
  /// What the impacts were computed with: listings added later must be weighed alike.
  let averageLength: Double
  let sections: [Section]

  var pages: Int { venuePages + travellerPages + otherPages }

  private static let checksumOffset = IndexFormat.headerLength - 8

  /// The header in bytes, its checksum last.
  func encoded(fileLength: Int) -> [UInt8] {
    var bytes = IndexFormat.magic
    bytes.append(number: IndexFormat.version)
    bytes.append(number: UInt32(sections.count))
    for value in [fileLength, listings, severalServices, venuePages, travellerPages, otherPages] {
      bytes.append(number: UInt64(value))
    }
    for value in [origin.generation, origin.stamp, origin.recipe] { bytes.append(number: value) }
    bytes.append(number: averageLength.bitPattern)
    for section in sections {
      bytes.append(number: UInt64(section.start))
      bytes.append(number: UInt64(section.length))
      bytes.append(number: section.checksum)
    }
    bytes += [UInt8](repeating: 0, count: Self.checksumOffset - bytes.count)
    bytes.append(number: Self.checksum(of: bytes))
    return bytes
  }

  /// Reads and checks the header, and that the sections fill the rest of the file without a gap.
  init(_ bytes: UnsafeRawBufferPointer, file: String) throws(IndexFileError) {
    guard bytes.count >= 24, bytes.prefix(8).elementsEqual(IndexFormat.magic) else { throw .wrongFormat(file: file) }
    let version = bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self)
    guard version == IndexFormat.version else {
      throw .wrongVersion(file: file, expected: IndexFormat.version, found: version)
    }
    let length = bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self)
    guard length == UInt64(bytes.count) else {
      throw .wrongLength(file: file, expected: length, found: UInt64(bytes.count))
    }
    guard bytes.count >= IndexFormat.headerLength,
      Self.checksum(of: bytes.prefix(Self.checksumOffset))
        == bytes.loadUnaligned(fromByteOffset: Self.checksumOffset, as: UInt64.self)
    else { throw .damaged(file: file, part: "header") }

    // Numbers of a header whose checksum is right, still taken with care: a crafted file may have one too.
    let numbers = (0..<(10 + 3 * IndexSection.allCases.count)).map {
      bytes.loadUnaligned(fromByteOffset: 16 + 8 * $0, as: UInt64.self)
    }
    let counts = numbers[1...5].map { Int(clamping: $0) }
    guard counts.allSatisfy({ $0 <= Int(UInt32.max) }),
      bytes.loadUnaligned(fromByteOffset: 12, as: UInt32.self) == UInt32(IndexSection.allCases.count)
    else { throw .damaged(file: file, part: "header") }
    (listings, severalServices) = (counts[0], counts[1])
    (venuePages, travellerPages, otherPages) = (counts[2], counts[3], counts[4])
    origin = IndexOrigin(generation: numbers[6], stamp: numbers[7], recipe: numbers[8])
    averageLength = Double(bitPattern: numbers[9])
    sections = stride(from: 10, to: numbers.count, by: 3).map {
      Section(start: Int(clamping: numbers[$0]), length: Int(clamping: numbers[$0 + 1]), checksum: numbers[$0 + 2])
    }
    var end = IndexFormat.headerLength
    for section in sections {
      guard section.start == end, section.length <= bytes.count - end, section.paddedEnd <= bytes.count else {
        throw .damaged(file: file, part: "section table")
      }
      end = section.paddedEnd
    }
    guard end == bytes.count else { throw .damaged(file: file, part: "section table") }
  }

  init(
    origin: IndexOrigin, listings: Int, severalServices: Int, venuePages: Int, travellerPages: Int, otherPages: Int,
    averageLength: Double, sections: [Section]
  ) {
    self.origin = origin
    self.listings = listings
    self.severalServices = severalServices
    self.venuePages = venuePages
    self.travellerPages = travellerPages
    self.otherPages = otherPages
    self.averageLength = averageLength
    self.sections = sections
  }

  /// Of the bytes and their length; they may end within a group of 32.
  private static func checksum(of bytes: some Collection<UInt8>) -> UInt64 {
    let padded = Array(bytes) + [UInt8](repeating: 0, count: IndexFormat.padded(bytes.count) - bytes.count)
    return padded.withUnsafeBytes { SectionChecksum.checksum($0) }
  }
}

extension [UInt8] {
  /// Appends a number, little-endian.
  fileprivate mutating func append(number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }
}

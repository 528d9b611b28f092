import Foundation

/// An index of a directory: one immutable file, mapped into memory. All numbers are little-endian.
///
/// ```
///      0  magic "DSMATCHX"     8 bytes
///      8  version              u32
///     12  section count        u32     26
///     16  file length          u64     bytes
///     24  listings             u64
///     32  several services     u64     services with several listings; they are numbered first
///     40  pages                3 u64   of venues, of those who travel, of the rest
///     64  generation           u64     of the directory when it was read
///     72  stamp                u64     of that generation
///     80  recipe               u64     how listings were read
///     88  average length       f64     weighted words a listing
///     96  sections             26 x    start u64, length u64 (bytes), checksum u64
///   1016  header checksum      u64
///   1024  the sections, each from a multiple of 64, zeros between; a checksum covers its section and those zeros
/// ```
///
/// A place is the number of a listing in this file: venues along the Hilbert curve, then those who travel, then the
/// rest, each of the three from a new page of 256 places on; a page not filled ends in holes.
///
/// | section | records | |
/// | --- | --- | --- |
/// | pages | `IndexPage`, 32 bytes a page | a box in three dimensions, kinds, services with several listings |
/// | superpages | the same, 16 pages each | |
/// | coordinates | 2 i32 a place of a venue | latitude, longitude, in ten-millionths of a degree, as listings have them |
/// | attributes | u16 a place | `ListingAttributes`: days, free, kind, one of several |
/// | services | u32 a listing of a service with several | number of its service; such listings stand first on their page |
/// | listingIdentifiers | u128 a place | its UUID; ties stand by it |
/// | serviceIdentifiers | u128 a service | of those with several listings, then of every other place in turn |
/// | facts | u16 a place | number of what it states, its lower half |
/// | furtherFacts | u16 a place, or none | the upper half; left out while every number is below 65,536 |
/// | factSets | `FactSetRecord`, 12 bytes | what some listings state: its runs of facts and of times, ages, rate |
/// | statedStarts, statedFacts | u32 a run, and one; `StatedFactRecord`, 8 bytes | each run of facts once |
/// | timeStarts, times | u32 a run, and one; `ScheduleRule`, 40 bytes | each run of times once |
/// | factKeyStarts, factKeyBytes | u32 a fact, and one; UTF-8 | facts in order of their bytes |
/// | areaStarts | u32 a place of those who travel, and one | where in `areas` its own begin |
/// | areas | `IndexedArea`, 32 bytes | |
/// | districtStarts, districtBytes | u32 a code, and one; UTF-8 | codes in order of their bytes |
/// | termSlots | u32 | `TermTable` |
/// | terms | `TermRecord`, 8 bytes a term, and one | terms in order of their bytes |
/// | termBytes | UTF-8 | |
/// | greatestImpacts | u8 a term | the greatest impact among its postings |
/// | blocks | `BlockRecord`, 8 bytes a block, and one | 64 postings of one term; fewer in its last block |
/// | postings | bytes of the blocks, and 8 zeros | of each block: an impact (`TextImpact`, 1 to 255) a posting in a byte; then from place to place the step less one, in as many bits as the longest step takes, the lowest first |
///
/// A file is replaced by rename and never written in place, so it does not change under its reader.
public struct IndexFile: Sendable {
  let header: IndexHeader
  private let data: Data

  /// Maps the file, reads every byte of it against the checksums, and validates what a search relies on.
  ///
  /// - Throws: `IndexFileError` when it is absent, of another format or version, cut short or damaged.
  public init(opening url: URL) throws(IndexFileError) {
    let data: Data
    do {
      data = try Data(contentsOf: url, options: .alwaysMapped)
    } catch {
      let isThere = FileManager.default.fileExists(atPath: url.path)
      throw .unreadable(
        file: url.lastPathComponent, reason: isThere ? "no permission, or not a file" : "it is not there")
    }
    try self.init(data, name: url.lastPathComponent)
  }

  /// The same for a file in memory, called `name` in messages.
  public init(_ data: Data, name: String = "in memory") throws(IndexFileError) {
    self.data = data
    header = try data.withUnsafeBytes { bytes in
      Result { () throws(IndexFileError) in
        let header = try IndexHeader(bytes, file: name)
        try IndexValidation(bytes, header, file: name).validate()
        return header
      }
    }.get()
  }

  /// The directory it was built from, to tell whether that has moved on.
  public var origin: IndexOrigin { header.origin }
  /// Weighted words a listing, which every impact was computed with.
  public var averageLength: Double { header.averageLength }
  /// How many listings it holds.
  public var listings: Int { header.listings }
  /// Its length.
  public var bytes: Int { data.count }

  /// Calls `body` with the sections, which stay valid until it returns.
  func withView<Result>(_ body: (IndexView) throws -> Result) rethrows -> Result {
    try data.withUnsafeBytes { try body(IndexView($0, header)) }
  }

  /// How many bytes each section takes, in the order of the file.
  public var sectionLengths: [(name: String, bytes: Int)] {
    zip(IndexSection.allCases, header.sections).map { ("\($0)", $1.length) }
  }
}

#if _endian(big)
  #error("The index file is little-endian and is read in place; this machine is not.")
#endif

/// The numbers that the writer and the reader of an index file agree on. Changing any of them is a new version.
enum IndexFormat {
  static let magic: [UInt8] = Array("DSMATCHX".utf8)
  static let version: UInt32 = 2
  /// The header takes this many bytes; the first section follows.
  static let headerLength = 1024
  /// Every section begins at a multiple of this: a cache line.
  static let alignment = 64
  /// Listings a page. Between 128 and 1,024 the time of a query changes by less than a fifth (design/engine.md 7).
  static let pageSize = 256
  /// Pages a superpage.
  static let superpageSize = 64
  /// The most postings a block may hold. Its documents also lie within 65,536 of the first, so that an offset is a
  /// 16-bit number.
  static let blockSize = 128

  /// A length rounded up to the next boundary.
  static func padded(_ length: Int) -> Int { (length + alignment - 1) / alignment * alignment }
}

#if _endian(big)
  #error("The index file is little-endian and is read in place; this machine is not.")
#endif

/// The numbers that the writer and the reader of an index file agree on. Changing any of them is a new version.
enum IndexFormat {
  static let magic: [UInt8] = Array("DSMATCHX".utf8)
  static let version: UInt32 = 6
  /// The header takes this many bytes; the first section follows.
  static let headerLength = 1024
  /// Every section begins at a multiple of this: a cache line.
  static let alignment = 64
  /// Listings a page. Between 128 and 1,024 the time of a query changes by less than a fifth (design/engine.md 7).
  static let pageSize = 1 << pageBits
  private static let pageBits = 8
  /// Pages a superpage.
  static let superpageSize = 16
  /// Postings a block. A search that begins in the middle of one reads it from its start, which favours small ones;
  /// each takes 8 bytes, which favours large ones: 32 would add 3 bytes a listing, 128 save 1.
  static let blockSize = 64
  /// There are fewer places than this.
  static let placeLimit = 1 << 27
  /// Zeros after the last posting, so that steps can be read four bytes at a time.
  static let postingMargin = 8

  /// The page of a place.
  @inline(__always)
  static func page(of place: Int) -> Int { place &>> pageBits }

  /// Which of its page's places it is.
  @inline(__always)
  static func position(of place: Int) -> Int { place & (pageSize - 1) }

  /// A length rounded up to the next boundary.
  static func padded(_ length: Int) -> Int { (length + alignment - 1) / alignment * alignment }
}

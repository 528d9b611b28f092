/// The one hash function of the project's records: identity and change detection, not security.
public enum Checksum {
  /// FNV-1a, 128 bits (draft-eastlake-fnv: offset basis 0x6c62272e07bb014262b821756295c58d, prime 2^88 + 0x13b).
  /// Linear in the number of bytes; the empty input gives the offset basis.
  public static func fnv1a128(of bytes: some Sequence<UInt8>) -> UInt128 {
    var halves = Halves(offsetBasis)
    for byte in bytes { halves.combine(byte) }
    return halves.hash
  }

  /// The same, going on from the hash of the bytes before: for input that comes in pieces.
  public static func fnv1a128(of bytes: UnsafeRawBufferPointer, continuing start: UInt128) -> UInt128 {
    var halves = Halves(start)
    for byte in bytes { halves.combine(byte) }
    return halves.hash
  }

  private static let offsetBasis: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d

  /// The hash in two words: multiplying by this prime takes a small product and a shift, a third of the time of a
  /// full 128-bit product.
  private struct Halves {
    private var high: UInt64
    private var low: UInt64

    init(_ hash: UInt128) {
      high = UInt64(truncatingIfNeeded: hash >> 64)
      low = UInt64(truncatingIfNeeded: hash)
    }

    var hash: UInt128 { UInt128(high) << 64 | UInt128(low) }

    @inline(__always) mutating func combine(_ byte: UInt8) {
      low ^= UInt64(byte)
      let product = low.multipliedFullWidth(by: 0x13b)
      high = high &* 0x13b &+ product.high &+ low << 24
      low = product.low
    }
  }
}

/// The checksum of a section: notices damage, proves nothing about intent.
///
/// The step of FNV-1a (Fowler, Noll, Vo) taken over 64-bit words in four lanes, each followed by a fold of the upper
/// half into the lower. Every step is a bijection, so a change within one word is always noticed; any other change
/// escapes once in 2^64. Several gigabytes a second: it is read at every opening.
enum SectionChecksum {
  /// - Parameter bytes: a whole number of 32-byte groups, as sections are padded; what is left over is ignored.
  static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var lanes = SIMD4<UInt64>(1, 2, 3, 4) &* prime
    for offset in stride(from: 0, to: bytes.count & ~31, by: 32) {
      lanes[0] = step(lanes[0], bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      lanes[1] = step(lanes[1], bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self))
      lanes[2] = step(lanes[2], bytes.loadUnaligned(fromByteOffset: offset + 16, as: UInt64.self))
      lanes[3] = step(lanes[3], bytes.loadUnaligned(fromByteOffset: offset + 24, as: UInt64.self))
    }
    return step(step(step(lanes[0], lanes[1]), lanes[2]), lanes[3])
  }

  @inline(__always)
  private static func step(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word) &* prime
    return product ^ (product >> 32)
  }

  private static let prime: UInt64 = 0x0000_0100_0000_01b3
}

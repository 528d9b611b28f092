/// From place to place of the postings of a block: numbers of `width` bits each, the step less one.
struct PostingSteps {
  /// The byte of the section at which they begin.
  let start: Int
  /// Bits a step, up to 24.
  let width: Int

  /// How far the next posting stands behind this one, at least 1. After the last posting it means nothing.
  @inline(__always)
  func step(after posting: Int, in postings: UnsafeRawPointer) -> Int {
    step(atBit: bit(after: posting), in: postings)
  }

  /// The bit of the section at which the step after a posting begins.
  @inline(__always)
  func bit(after posting: Int) -> Int { 8 &* start &+ posting &* width }

  @inline(__always)
  func step(atBit bit: Int, in postings: UnsafeRawPointer) -> Int {
    let word = postings.loadUnaligned(fromByteOffset: bit &>> 3, as: UInt32.self)
    return Int((word &>> UInt32(truncatingIfNeeded: bit & 7)) & ((1 &<< UInt32(width)) &- 1)) &+ 1
  }

  /// The bits that the greatest of some steps takes.
  static func width(for steps: some Sequence<Int>) -> Int {
    let greatest = steps.reduce(1, max) - 1
    return Int.bitWidth - greatest.leadingZeroBitCount
  }

  /// Appends steps to a section.
  static func append(_ steps: some Sequence<Int>, width: Int, to bytes: inout [UInt8]) {
    var (pending, bits) = (UInt64(0), UInt64(0))
    for step in steps {
      pending |= UInt64(step - 1) << bits
      bits += UInt64(width)
      while bits >= 8 {
        bytes.append(UInt8(truncatingIfNeeded: pending))
        pending >>= 8
        bits -= 8
      }
    }
    if bits > 0 { bytes.append(UInt8(truncatingIfNeeded: pending)) }
  }
}

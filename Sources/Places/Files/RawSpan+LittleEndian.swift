/// Numbers out of bytes. A read outside the span stops the program, so each caller proves its offset first.
extension RawSpan {
  // Why `unsafeLoadUnaligned` is safe here: it is bounds-checked, and every bit pattern is a valid integer.

  @inline(__always)
  func byte(_ offset: Int) -> UInt8 { unsafeLoad(fromByteOffset: offset, as: UInt8.self) }

  @inline(__always)
  func u16(_ offset: Int) -> UInt16 {
    UInt16(littleEndian: unsafeLoadUnaligned(fromByteOffset: offset, as: UInt16.self))
  }

  @inline(__always)
  func u32(_ offset: Int) -> UInt32 {
    UInt32(littleEndian: unsafeLoadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }

  @inline(__always)
  func i32(_ offset: Int) -> Int32 { Int32(bitPattern: u32(offset)) }

  @inline(__always)
  func u64(_ offset: Int) -> UInt64 {
    UInt64(littleEndian: unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// The first of `count` records of `stride` bytes whose leading u32 is not less than `key`; `count` when none is.
  func lowerBound(of key: UInt32, count: Int, stride: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if u32(middle * stride) < key { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The record whose leading u32 is `key`, among sorted records; nil when there is none.
  func record(withKey key: UInt32, count: Int, stride: Int) -> Int? {
    let found = lowerBound(of: key, count: count, stride: stride)
    return found < count && u32(found * stride) == key ? found : nil
  }

  /// UTF-8 as a string; nil when the range leaves the span. Broken UTF-8 is repaired, never trusted.
  func string(at offset: Int, length: Int) -> String? {
    guard offset >= 0, length >= 0, offset + length <= byteCount else { return nil }
    return extracting(offset..<offset + length).withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
  }
}

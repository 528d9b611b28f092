/// Cuts a text where nothing can depend on both sides, into stretches of ASCII and stretches that hold more.
///
/// A space or line feed never belongs to a word, and no rule of Standard Annex 29 for words looks across one.
enum TextStretches {
  /// A stretch with other letters goes on until so many bytes of ASCII have followed the last of them: to start ICU
  /// anew for each accented word would take longer than to let it read the words between.
  private static let patience = 24

  /// Calls `body` with each stretch, in order. Linear time.
  @inline(__always)
  static func forEach(in utf8: UnsafeBufferPointer<UInt8>, _ body: (_ stretch: Range<Int>, _ isASCII: Bool) -> Void) {
    var start = 0
    while start < utf8.count {
      let high = firstHighByte(from: start, in: utf8)
      var cut = high
      while cut > start, high < utf8.count, !utf8[cut - 1].isCut { cut -= 1 }
      if start < cut { body(start..<cut, true) }
      guard high < utf8.count else { return }
      start = endOfStretch(from: high, in: utf8)
      body(cut..<start, false)
    }
  }

  private static func firstHighByte(from start: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Int {
    let bytes = UnsafeRawBufferPointer(utf8)
    var index = start
    while index + 8 <= bytes.count,
      bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    {
      index += 8
    }
    while index < bytes.count, bytes[index] < 0x80 { index += 1 }
    return index
  }

  private static func endOfStretch(from high: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Int {
    var last = high
    for index in high..<utf8.count {
      if utf8[index] >= 0x80 {
        last = index
      } else if utf8[index].isCut, index - last > patience {
        return index
      }
    }
    return utf8.count
  }
}

extension UInt8 {
  fileprivate var isCut: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\n") }
}

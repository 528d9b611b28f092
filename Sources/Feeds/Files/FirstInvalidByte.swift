/// Finds where bytes stop being UTF-8.
enum FirstInvalidByte {
  /// The index of the first byte that belongs to no well-formed UTF-8 sequence (Unicode Standard, table 3-7); nil when
  /// all are sound. Linear.
  static func index(in bytes: ArraySlice<UInt8>) -> Int? {
    var position = bytes.startIndex
    while position < bytes.endIndex {
      guard let length = sequenceLength(at: position, in: bytes) else { return position }
      position += length
    }
    return nil
  }

  private static func sequenceLength(at position: Int, in bytes: ArraySlice<UInt8>) -> Int? {
    let second: ClosedRange<UInt8>
    let length: Int
    switch bytes[position] {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard position + length <= bytes.endIndex, second ~= bytes[position + 1] else { return nil }
    guard bytes[(position + 2)..<(position + length)].allSatisfy({ 0x80...0xBF ~= $0 }) else { return nil }
    return length
  }
}

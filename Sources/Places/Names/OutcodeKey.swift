/// An outcode ("WN5", "SW1A") as a number in base 37: blank 0, digits 1 to 10, letters 11 to 36, four places.
///
/// Numbers sort as the texts do, and a sector's key is the outcode's times ten plus its digit. The build script has the
/// same rule in `outcode_key`.
enum OutcodeKey {
  /// Nil unless the bytes have one of the six shapes A9, A99, AA9, AA99, A9A, AA9A.
  static func make(_ bytes: ArraySlice<UInt8>) -> UInt32? {
    guard bytes.count >= 2, bytes.count <= 4, hasShape(bytes) else { return nil }
    var key: UInt32 = 0
    for place in 0..<4 {
      key = key * 37 + (place < bytes.count ? value(bytes[bytes.startIndex + place]) : 0)
    }
    return key
  }

  static func text(_ key: UInt32) -> String {
    let values = [key / 50_653 % 37, key / 1369 % 37, key / 37 % 37, key % 37]
    return String(decoding: values.filter { $0 > 0 }.map(letter), as: UTF8.self)
  }

  private static func hasShape(_ bytes: ArraySlice<UInt8>) -> Bool {
    let area = bytes.prefix { $0.isASCIICapital }
    guard area.count == 1 || area.count == 2 else { return false }
    let district = bytes.dropFirst(area.count)
    guard let first = district.first, first.isASCIIDigit, district.count <= 2 else { return false }
    return true
  }

  private static func value(_ byte: UInt8) -> UInt32 {
    byte.isASCIIDigit ? UInt32(byte) - 47 : UInt32(byte) - 54
  }

  private static func letter(_ value: UInt32) -> UInt8 { UInt8(value <= 10 ? value + 47 : value + 54) }
}

extension OutcodeKey {
  /// The keys of the outcodes whose text begins with these capitals and digits; nil for none or more than four.
  static func range(beginningWith prefix: [UInt8]) -> Range<UInt32>? {
    guard !prefix.isEmpty, prefix.count <= 4, prefix.allSatisfy({ $0.isASCIICapital || $0.isASCIIDigit }) else {
      return nil
    }
    var low: UInt32 = 0
    var width: UInt32 = 1
    for place in 0..<4 {
      low = low * 37 + (place < prefix.count ? value(prefix[place]) : 0)
      if place >= prefix.count { width *= 37 }
    }
    return low..<low + width
  }
}

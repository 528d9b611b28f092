/// The letters and digits of a text that may be a postcode: capitals, separators dropped.
struct PostcodeLetters {
  /// 1 to 14 ASCII capitals and digits.
  let bytes: [UInt8]
  /// How many of them stand before each separator, in order: "WN5 8JD" gives 3.
  let breaks: [Int]

  /// Nil when there is a character that no postcode and no separator has, or too many.
  init?(_ text: String) {
    guard text.utf8.count <= 64 else { return nil }
    var letters: [UInt8] = []
    var gaps: [Int] = []
    for scalar in text.unicodeScalars {
      if let letter = Self.letter(scalar) {
        letters.append(letter)
      } else if Self.isSeparator(scalar) {
        if !letters.isEmpty, gaps.last != letters.count { gaps.append(letters.count) }
      } else {
        return nil
      }
    }
    if gaps.last == letters.count { gaps.removeLast() }
    guard !letters.isEmpty, letters.count <= 14 else { return nil }
    bytes = letters
    breaks = gaps
  }

  private static func letter(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar {
    case "A"..."Z", "0"..."9": UInt8(scalar.value)
    case "a"..."z": UInt8(scalar.value - 32)
    default: nil
    }
  }

  /// Spaces of any kind, hyphens and dashes, full stops, and the invisible marks that pasting brings.
  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20, 0x2D, 0x2E, 0xA0, 0xAD, 0x2000...0x2015, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF: true
    default: false
    }
  }
}

extension UInt8 {
  var isASCIIDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
  var isASCIICapital: Bool { self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") }
}

import TextAnalysis

/// A name in a form that shows how alike two are to the eye: small letters and digits, one space between words.
struct NameKey: Hashable {
  /// One byte a letter. Letters outside a to z, such as a Cyrillic one in a Latin word, take a byte above 127.
  let bytes: [UInt8]

  /// Names longer than this many letters are cut: nobody reads on.
  private static let longest = 200

  init(_ name: String) {
    var bytes: [UInt8] = []
    for scalar in TextFolding.folded(name).unicodeScalars where bytes.count < Self.longest {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        bytes.append(scalar.isASCII ? UInt8(scalar.value) : 0x80 | UInt8(scalar.value & 0x7F))
      } else if !Self.isSilent(scalar), let last = bytes.last, last != Self.space {
        bytes.append(Self.space)
      }
    }
    if bytes.last == Self.space { bytes.removeLast() }
    self.bytes = bytes
  }

  /// True for names one edit apart: a letter put in, left out, changed or swapped with its neighbour. Not for names
  /// that differ in their number alone, as the 14th scouts and the 15th do.
  func isNear(_ other: NameKey) -> Bool {
    EditDistance.optimalStringAlignment(bytes, other.bytes, atMost: 1) == 1 && !differsInNumber(from: other)
  }

  /// Hashes of the name and of the name without each of its letters. Names one edit apart have one in common (deletion
  /// neighbours, Mor and Fraenkel 1982). Linear in the name's length.
  var neighbourHashes: [UInt64] {
    var prefixes: [UInt64] = [0]
    var powers: [UInt64] = [1]
    for byte in bytes {
      prefixes.append(prefixes[prefixes.count - 1] &* Self.base &+ UInt64(byte) &+ 1)
      powers.append(powers[powers.count - 1] &* Self.base)
    }
    let whole = prefixes[bytes.count]
    let without = bytes.indices.map { index in
      let tail = whole &- prefixes[index + 1] &* powers[bytes.count - index - 1]
      return prefixes[index] &* powers[bytes.count - index - 1] &+ tail
    }
    return [whole] + without
  }

  private static let space = UInt8(ascii: " ")
  /// An odd number without a pattern; a clash of two hashes costs one comparison.
  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Apostrophes and full stops are often left out.
  private static func isSilent(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar == "." }

  private func differsInNumber(from other: NameKey) -> Bool {
    let (own, others) = (bytes.filter(Self.isDigit), other.bytes.filter(Self.isDigit))
    return !own.isEmpty && !others.isEmpty && own != others
      && bytes.filter { !Self.isDigit($0) } == other.bytes.filter { !Self.isDigit($0) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}

/// A text cut into runs of letters and digits, with whatever stands between them left in place.
struct TextTokens {
  struct Token {
    /// Where it stands in `scalars`.
    let range: Range<Int>
    /// Its letters A to Z and digits, as capitals; any other letter is a zero, which matches nothing.
    let capitals: [UInt8]

    var isNumber: Bool { !capitals.isEmpty && capitals.allSatisfy(TextTokens.isDigit) }
  }

  /// The text with full-width letters and digits made ordinary ones: people and keyboards write both.
  let scalars: [Unicode.Scalar]
  let tokens: [Token]

  init(_ text: String) {
    scalars = text.unicodeScalars.map(Self.narrow)
    var tokens: [Token] = []
    var start: Int?
    for index in scalars.indices.map({ $0 }) + [scalars.count] {
      let isWord = index < scalars.count && Self.isWord(scalars[index])
      if isWord, start == nil { start = index }
      if !isWord, let from = start {
        tokens.append(Token(range: from..<index, capitals: scalars[from..<index].map(Self.capital)))
        start = nil
      }
    }
    self.tokens = tokens
  }

  /// What stands between a token and the next; empty after the last.
  func gap(after index: Int) -> ArraySlice<Unicode.Scalar> {
    guard index + 1 < tokens.count else { return [] }
    return scalars[tokens[index].range.upperBound..<tokens[index + 1].range.lowerBound]
  }

  /// Whether a token begins with a capital letter.
  func isCapitalised(_ index: Int) -> Bool {
    scalars[tokens[index].range.lowerBound].properties.isUppercase
  }

  /// Whether all of a token's letters are capitals.
  func isInCapitals(_ index: Int) -> Bool { scalars[tokens[index].range].allSatisfy { !$0.properties.isLowercase } }

  static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
  static func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) }

  private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }

  private static func capital(_ scalar: Unicode.Scalar) -> UInt8 {
    guard scalar.isASCII else { return 0 }
    let byte = UInt8(truncatingIfNeeded: scalar.value)
    return (97...122).contains(byte) ? byte - 32 : byte
  }
}

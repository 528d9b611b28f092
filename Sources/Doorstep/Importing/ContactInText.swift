/// Telephone numbers, e-mail and web addresses, and names on social networks (@sam) in running text. It takes too much
/// rather than too little. Linear.
enum ContactInText {
  /// What stands where one stood.
  static let replacement = "[contact removed]"

  /// How web addresses end that are written without their beginning.
  private static let endings = [".com", ".org", ".net", ".uk", ".info", ".me"].map { Array($0.utf8) }

  /// The text without them; the same text when there are none.
  static func withheld(_ text: String) -> String {
    let scalars = withoutAddresses(Array(text.unicodeScalars))
    var kept = String.UnicodeScalarView()
    var position = 0
    for range in TelephoneInText.ranges(in: scalars) {
      kept.append(contentsOf: scalars[position..<range.lowerBound])
      kept.append(contentsOf: replacement.unicodeScalars)
      position = range.upperBound
    }
    kept.append(contentsOf: scalars[position...])
    return String(kept)
  }

  /// Whatever stands between two spaces and has an at sign, or begins or ends like a web address.
  private static func withoutAddresses(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var kept: [Unicode.Scalar] = []
    var position = 0
    while position < text.count {
      let end = text[position...].firstIndex(where: \.properties.isWhitespace) ?? text.count
      let word = text[position..<end]
      kept += isAddress(word) ? Array(replacement.unicodeScalars) : Array(word)
      if end < text.count { kept.append(text[end]) }
      position = end + 1
    }
    return kept
  }

  private static func isAddress(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    let hasName = zip(word, word.dropFirst()).contains { isAt($0) && $1.properties.isAlphabetic }
    if hasName || word.dropFirst().dropLast().contains(where: isAt) { return true }
    let small = word.filter(\.isASCII).map { (65...90).contains($0.value) ? UInt8($0.value) | 0x20 : UInt8($0.value) }
    return ["http://", "https://", "www."].contains { start in
      small.count > start.utf8.count && small.firstRange(of: Array(start.utf8)) != nil
    } || endings.contains { small.ends(of: $0) }
  }

  /// An at sign, also a full-width one.
  private static func isAt(_ scalar: Unicode.Scalar) -> Bool { scalar == "@" || scalar.value == 0xFF20 }
}

extension [UInt8] {
  /// Whether an ending of web addresses stands in a word, after a letter or digit and before none.
  fileprivate func ends(of ending: [UInt8]) -> Bool {
    func isWord(_ byte: UInt8) -> Bool { (97...122).contains(byte) || (48...57).contains(byte) }
    return ranges(of: ending).contains { range in
      range.lowerBound > 0 && isWord(self[range.lowerBound - 1])
        && (range.upperBound == count || !isWord(self[range.upperBound]))
    }
  }
}

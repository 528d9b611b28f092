/// Full postcodes in a text.
enum PostcodeInText {
  /// The outcode and how many tokens the postcode covers: "WN58LZ" in one, "WN5 8LZ" or "WN5-8LZ" in two; nil for
  /// anything else.
  static func match(_ tokens: TextTokens, at index: Int) -> (outcode: String, length: Int)? {
    let token = tokens.tokens[index].capitals
    if let outcode = outcode(of: token) { return (outcode, 1) }
    guard index + 1 < tokens.tokens.count, tokens.gap(after: index).count <= 3,
      tokens.tokens[index + 1].capitals.count == 3,
      let outcode = outcode(of: token + tokens.tokens[index + 1].capitals)
    else { return nil }
    return (outcode, 2)
  }

  /// The outcode when the capitals are a postcode: one or two letters, a digit, perhaps another sign, then a digit and
  /// two letters.
  private static func outcode(of capitals: [UInt8]) -> String? {
    guard (5...7).contains(capitals.count) else { return nil }
    let outcode = Array(capitals.dropLast(3))
    let incode = Array(capitals.suffix(3))
    let letters = outcode.prefix(while: TextTokens.isLetter).count
    guard TextTokens.isDigit(incode[0]), TextTokens.isLetter(incode[1]), TextTokens.isLetter(incode[2]),
      (1...2).contains(letters), outcode.count > letters, TextTokens.isDigit(outcode[letters]),
      outcode.dropFirst(letters).allSatisfy({ TextTokens.isDigit($0) || TextTokens.isLetter($0) })
    else { return nil }
    return String(decoding: outcode, as: UTF8.self)
  }
}

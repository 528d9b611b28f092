/// Decimal degrees of Great Britain in a text, finer than about 100 m.
enum CoordinateInText {
  /// How many tokens the number that starts here covers: two, "53" and "49245" with a point between them. Nil for a
  /// number with fewer than three decimals, and for one that is neither a latitude (49 to 61) nor a longitude (0 to 9,
  /// whatever its sign) of Great Britain.
  static func length(_ tokens: TextTokens, at index: Int) -> Int? {
    guard index + 1 < tokens.tokens.count, tokens.tokens[index].isNumber, tokens.tokens[index + 1].isNumber,
      Array(tokens.gap(after: index)) == ["."], tokens.tokens[index + 1].capitals.count >= 3,
      tokens.tokens[index].capitals.count <= 2,
      let whole = Int(String(decoding: tokens.tokens[index].capitals, as: UTF8.self))
    else { return nil }
    return (0...9).contains(whole) || (49...60).contains(whole) ? 2 : nil
  }
}

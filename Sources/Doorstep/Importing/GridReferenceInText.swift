/// Ordnance Survey grid references of 100 m or finer in a text: "SD 530 049", "SD5300504912".
enum GridReferenceInText {
  /// The first letters of the grid's squares.
  private static let firstLetters = Set("HJNOST".utf8)

  /// How many tokens the reference that starts here covers; nil for anything else. Its letters must be capitals.
  static func length(_ tokens: TextTokens, at index: Int) -> Int? {
    let token = tokens.tokens[index].capitals
    guard let first = token.first, firstLetters.contains(first), token.count >= 2, TextTokens.isLetter(token[1]),
      tokens.isInCapitals(index)
    else { return nil }
    var digits = Array(token.dropFirst(2))
    guard digits.allSatisfy(TextTokens.isDigit) else { return nil }
    for length in 1...3 {
      if digits.count >= 6, digits.count <= 10, digits.count.isMultiple(of: 2) { return length }
      guard index + length < tokens.tokens.count, tokens.gap(after: index + length - 1).count == 1,
        tokens.tokens[index + length].isNumber
      else { return nil }
      digits += tokens.tokens[index + length].capitals
    }
    return nil
  }
}

/// Takes out of a text what would place somebody's home: full postcodes, house numbers with a street, coordinates, grid
/// references.
///
/// It looks at runs of letters and digits, whatever stands between them, so that line ends, hyphens or full-width
/// letters hide nothing. It takes too much rather than too little: "3 Bank Street surgery" goes as well. Linear in the
/// text.
struct HomeTextReduction {
  /// What stands where a place stood.
  static let replacement = "[address removed]"

  private struct Find {
    /// Tokens it covers.
    let tokens: Range<Int>
    let replacement: String
  }

  /// The text without them, a full postcode shortened to its outcode; the same text when there is nothing to take out.
  /// Nil for a text without spaces, such as a web or e-mail address, of which only a part would be left.
  func reduce(_ text: String) -> String? {
    let tokens = TextTokens(text)
    let finds = finds(in: tokens)
    guard let first = finds.first else { return text }
    let isWhole = first.tokens == tokens.tokens.indices
    let hasSpace = tokens.scalars.contains { $0.properties.isWhitespace }
    return hasSpace || isWhole ? rebuilt(tokens, finds) : nil
  }

  private func finds(in tokens: TextTokens) -> [Find] {
    var finds: [Find] = []
    var index = 0
    while index < tokens.tokens.count {
      if let find = find(in: tokens, at: index) {
        finds.append(find)
        index = find.tokens.upperBound
      } else {
        index += 1
      }
    }
    return finds
  }

  private func find(in tokens: TextTokens, at index: Int) -> Find? {
    if let (outcode, length) = PostcodeInText.match(tokens, at: index) {
      return Find(tokens: index..<index + length, replacement: outcode)
    }
    let length =
      StreetAddressInText.length(tokens, at: index) ?? CoordinateInText.length(tokens, at: index)
      ?? GridReferenceInText.length(tokens, at: index)
    return length.map { Find(tokens: index..<index + $0, replacement: Self.replacement) }
  }

  private func rebuilt(_ tokens: TextTokens, _ finds: [Find]) -> String {
    var kept = String.UnicodeScalarView()
    var position = 0
    for find in finds {
      kept.append(contentsOf: tokens.scalars[position..<tokens.tokens[find.tokens.lowerBound].range.lowerBound])
      kept.append(contentsOf: find.replacement.unicodeScalars)
      position = tokens.tokens[find.tokens.upperBound - 1].range.upperBound
    }
    kept.append(contentsOf: tokens.scalars[position...])
    return String(kept)
  }
}

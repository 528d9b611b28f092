import TextAnalysis

/// A word of a sentence, with what stands before it.
struct SentenceToken {
  /// What parts a word from the one before.
  enum Break {
    /// Nothing but a space, a hyphen or a quotation mark.
    case none
    /// "&", "+" or "/".
    case joint
    /// The start, a comma, the end of a sentence, a bracket, a dash.
    case clause
  }

  /// Folded, without apostrophes, with its "s": "can't" is "cant", "she's" is "shes". A possessive is so told from the
  /// plain word: "lady's" is not "lady".
  let key: String
  /// As `Analyzer` gives it, for what is to be looked for.
  let stem: String
  let isStopWord: Bool
  /// Where it stands in the text, in bytes of UTF-8.
  let range: Range<Int>
  let breakBefore: Break
  /// A bracket opens right before it.
  let opensBracket: Bool
  /// It begins with a capital letter.
  let isCapitalised: Bool

  /// The words of a text, in their order. Linear time.
  static func tokens(of text: String, analyzer: Analyzer) -> [SentenceToken] {
    let bytes = Array(text.utf8)
    var end = 0
    var isFirst = true
    return analyzer.words(in: text).map { word in
      let gap = Gap(bytes[end..<word.range.lowerBound], isFirst: isFirst)
      isFirst = false
      end = word.range.upperBound
      let raw = bytes[word.range]
      return SentenceToken(
        key: endsInPossessive(raw) ? word.folded + "s" : word.folded, stem: word.stem, isStopWord: word.isStopWord,
        range: word.range, breakBefore: gap.kind, opensBracket: gap.opensBracket,
        isCapitalised: raw.first.map { (65...90).contains($0) } ?? false)
    }
  }

  private static func endsInPossessive(_ raw: ArraySlice<UInt8>) -> Bool {
    guard let last = raw.last, last | 0x20 == UInt8(ascii: "s") else { return false }
    let before = raw.dropLast()
    return before.last == UInt8(ascii: "'") || before.suffix(3).elementsEqual("\u{2019}".utf8)
  }
}

/// What stands between two words.
private struct Gap {
  private(set) var kind = SentenceToken.Break.none
  private(set) var opensBracket = false

  /// - Parameter bytes: of well-formed UTF-8.
  init(_ bytes: ArraySlice<UInt8>, isFirst: Bool) {
    var isSpaced = isFirst
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar {
      case ",", ";", ":", "!", "?", ")", "]", "\n", "\u{2013}", "\u{2014}", "،", "؛", "，", "、", "。": kind = .clause
      case "(", "[":
        kind = .clause
        opensBracket = true
      case ".": if !isFirst { kind = .clause }
      case "-": if isSpaced { kind = .clause }
      case "&", "+", "/": if kind == .none { kind = .joint }
      default: isSpaced = scalar.properties.isWhitespace
      }
    }
    if isFirst { kind = .clause }
  }
}

import TextAnalysis

/// The words of a short text, clause by clause.
struct FactWords {
  /// Each at least one word long. Clauses end at commas, full stops, brackets, slashes and the like; "&" is "and".
  let clauses: [[String]]

  init(_ text: String) {
    var clauses: [[String]] = [[]]
    var word = ""
    func endWord() {
      if !word.isEmpty { clauses[clauses.count - 1].append(word) }
      word = ""
    }
    for scalar in TextFolding.folded(text).unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        word.unicodeScalars.append(scalar)
      } else if scalar != "'" {
        endWord()
        if scalar == "&" || scalar == "+" { clauses[clauses.count - 1].append("and") }
        if Self.ends(scalar) { clauses.append([]) }
      }
    }
    endWord()
    self.clauses = clauses.filter { !$0.isEmpty }
  }

  private static func ends(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", ";", ".", ":", "/", "(", ")", "[", "]", "|", "!", "?", "\n", "\r", "\u{2013}", "\u{2014}": true
    default: false
    }
  }
}

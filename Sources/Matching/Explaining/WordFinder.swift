import TextAnalysis

/// Finds where a listing says a term, so that a reason can quote the listing's own words.
struct WordFinder {
  private struct FieldText {
    let field: ListingField
    let text: String
    let words: [Word]
    /// How many of the terms asked for stand in it.
    let held: Int
  }

  private let texts: [FieldText]

  /// Reads the texts of a listing that hold any of the terms.
  init(_ listing: Listing, terms: [QueryTerm], analyzer: Analyzer) {
    let stems = Set(terms.map(\.stem))
    texts = ListingField.allCases.flatMap { field in
      field.texts(of: listing.service).compactMap { text in
        let words = analyzer.words(in: text).filter { !$0.isStopWord && stems.contains($0.stem) }
        return words.isEmpty
          ? nil : FieldText(field: field, text: text, words: words, held: Set(words.map(\.stem)).count)
      }
    }
  }

  /// Where the term stands: in the weightiest field, there in the text that holds most of what was asked, and first.
  /// Nil when the listing does not hold it.
  func find(_ term: QueryTerm, value: Double) -> MatchedWord? {
    var best: (text: FieldText, word: Word)?
    for text in texts {
      guard let word = text.words.first(where: { $0.stem == term.stem }) else { continue }
      if let present = best, !isBetter(text, than: present.text) { continue }
      best = (text, word)
    }
    return best.map { text, word in
      MatchedWord(
        asked: term.word, found: slice(text.text, word.range), field: text.field,
        excerpt: excerpt(of: text.text, around: word.range), value: value)
    }
  }

  private func isBetter(_ text: FieldText, than other: FieldText) -> Bool {
    (text.field.weight, Double(text.held)) > (other.field.weight, Double(other.held))
  }

  private func slice(_ text: String, _ range: Range<Int>) -> String {
    String(decoding: text.utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
  }

  /// The whole text up to 60 bytes, otherwise whole words from about 20 bytes before to 40 bytes after.
  private func excerpt(of text: String, around range: Range<Int>) -> String {
    let bytes = Array(text.utf8)
    guard bytes.count > 60 else { return text }
    let space = UInt8(ascii: " ")
    let from = max(range.lowerBound - 20, 0)
    let to = min(range.upperBound + 40, bytes.count)
    let start =
      from == 0 ? 0 : (bytes[from..<range.lowerBound].firstIndex(of: space).map { $0 + 1 } ?? range.lowerBound)
    let end = to == bytes.count ? to : (bytes[range.upperBound..<to].lastIndex(of: space) ?? range.upperBound)
    let words = String(decoding: bytes[start..<end], as: UTF8.self)
    return (start > 0 ? "… " : "") + words + (end < bytes.count ? " …" : "")
  }
}

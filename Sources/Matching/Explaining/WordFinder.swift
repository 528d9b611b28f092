import TextAnalysis

/// Finds where a listing says a word.
struct WordFinder {
  private struct Holder {
    let text: FieldText
    let words: [Word]
    /// How many of the terms asked for stand in it.
    let held: Int
  }

  private let holders: [Holder]

  /// Keeps those of a listing's texts that hold any of the terms.
  init(_ texts: [FieldText], terms: [QueryTerm]) {
    let stems = Set(terms.map(\.stem))
    holders = texts.filter(\.field.holdsWords).compactMap { text in
      let words = text.words.filter { !$0.isStopWord && stems.contains($0.stem) }
      return words.isEmpty ? nil : Holder(text: text, words: words, held: Set(words.map(\.stem)).count)
    }
  }

  /// Where the term stands: in the weightiest field, there in the text that holds most of what was asked, and first.
  /// Nil when the listing does not hold it.
  func find(_ term: QueryTerm, value: Double) -> MatchedWord? {
    var best: (holder: Holder, word: Word)?
    for holder in holders {
      guard let word = holder.words.first(where: { $0.stem == term.stem }) else { continue }
      if let present = best, !isBetter(holder, than: present.holder) { continue }
      best = (holder, word)
    }
    return best.map { holder, word in
      MatchedWord(
        asked: term.word, readAs: term.readAs, found: Excerpt.slice(holder.text.text, word.range),
        field: holder.text.field, excerpt: Excerpt.around(word.range, of: holder.text.text), value: value)
    }
  }

  private func isBetter(_ one: Holder, than other: Holder) -> Bool {
    (one.text.field.weight, Double(one.held)) > (other.text.field.weight, Double(other.held))
  }
}

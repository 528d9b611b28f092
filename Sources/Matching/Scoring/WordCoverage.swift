/// How much of a question a listing answers, from 0 to 1.
///
/// A question has parts: a label of the thesaurus with its concepts, or a word in none. A part is answered by its
/// concept as surely as the label means it, and by its words as far as they carry its weight, whichever is more. A part
/// weighs what its words, or its concept where that is rarer, tell; a word in no label counts half beside labels, for
/// it is mostly what surrounds the wish in a sentence. What lies beside a concept answers nothing. Words that no
/// listing holds count within a label only: "hands" alone does not answer "hands shake".
struct WordCoverage {
  /// What a word outside of labels weighs beside labels. Our choice; from 0.1 to 1 the judged sets move by less than
  /// .01 nDCG@10.
  static let looseWord = 0.5

  private let parts: [QuestionPart]
  private let total: Double

  /// - Parameters:
  ///   - known: the terms that some listing holds.
  ///   - terms: all terms of the query.
  ///   - listings: how many listings there are.
  init(_ known: [WeightedTerm], of terms: [QueryTerm], listings: Int) {
    var parts: [QuestionPart] = []
    for one in known {
      let term = terms[one.position]
      let place = parts.firstIndex { $0.number == term.part } ?? parts.endIndex
      if place == parts.endIndex { parts.append(QuestionPart(number: term.part)) }
      parts[place].add(term, bit: one.bit, rarity: one.rarity)
    }
    if parts.contains(where: \.isLabel) {
      let unheard = TextImpact.inverseDocumentFrequency(listings: listings, containing: 0)
      for term in terms.prefix(MatchQuery.maximumTerms) where term.role == .word {
        guard let place = parts.firstIndex(where: { $0.number == term.part }), parts[place].isLabel,
          !parts[place].holds(term.word)
        else { continue }
        parts[place].add(term, bit: 0, rarity: unheard)
      }
      for place in parts.indices where !parts[place].isLabel { parts[place].factor = Self.looseWord }
    }
    self.parts = parts
    total = parts.reduce(0) { $0 + $1.weight }
  }

  /// The share of the parts' weight that is answered; 1 for a query without terms. Time O(terms).
  ///
  /// - Parameter held: the bits of the terms a listing holds.
  func share(of held: UInt32) -> Double {
    guard total > 0 else { return 1 }
    return min(parts.reduce(0) { $0 + $1.weight * $1.answered(by: held) } / total, 1)
  }
}

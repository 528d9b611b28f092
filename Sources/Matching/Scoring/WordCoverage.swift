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

  /// The most that some of a label's words answer: "life" and "mill" are not "worked in a mill all her life". Below
  /// what makes a good match, so that they are close and no more.
  static let mostBySomeWords = 0.5

  private var parts: [QuestionPart] = []
  /// Of all parts together: every search makes them anew, and few lists cost less than many.
  private var words: [QuestionPart.AskedWord] = []
  private var concepts: [QuestionPart.AskedConcept] = []
  private var total = 0.0

  /// - Parameters:
  ///   - known: the terms that some listing holds.
  ///   - terms: all terms of the query.
  ///   - listings: how many listings there are.
  init(_ known: [WeightedTerm], of terms: [QueryTerm], listings: Int) {
    words.reserveCapacity(known.count)
    for one in known {
      if !parts.contains(where: { $0.number == terms[one.position].part }) {
        parts.append(QuestionPart(number: terms[one.position].part))
      }
      add(one.position, of: terms, bit: one.bit, rarity: one.rarity)
    }
    if parts.contains(where: \.isLabel) { weighLabels(terms, listings: listings) }
    total = parts.reduce(0) { $0 + $1.weight }
  }

  /// Takes in a term of a part that is there, which `bit` stands for among those a listing holds.
  private mutating func add(_ position: Int, of terms: [QueryTerm], bit: UInt32, rarity: Double) {
    let number = terms[position].part
    guard let part = parts.firstIndex(where: { $0.number == number }) else { return }
    switch terms[position].role {
    case .word:
      if let word = place(of: position, in: terms) {
        words[word].bits |= bit
        words[word].rarity = max(words[word].rarity, rarity)
      } else {
        words.append(QuestionPart.AskedWord(part: number, term: position, bits: bit, rarity: rarity))
      }
      parts[part].wordRarity = words.reduce(0) { $0 + ($1.part == number ? $1.rarity : 0) }
    case .concept(_, let certainty):
      concepts.append(QuestionPart.AskedConcept(part: number, bit: bit, certainty: certainty))
      parts[part].conceptRarity = max(parts[part].conceptRarity, rarity)
    case .beside: parts[part].conceptRarity = max(parts[part].conceptRarity, rarity)
    }
  }

  /// Where the word of a term stands among the words of its part; nil when it is not there.
  private func place(of position: Int, in terms: [QueryTerm]) -> Int? {
    words.firstIndex { $0.part == terms[position].part && terms[$0.term].word == terms[position].word }
  }

  /// Adds to labels their words that no listing holds, and takes from the weight of words in none.
  private mutating func weighLabels(_ terms: [QueryTerm], listings: Int) {
    let unheard = TextImpact.inverseDocumentFrequency(listings: listings, containing: 0)
    for position in terms.indices.prefix(MatchQuery.maximumTerms) where terms[position].role == .word {
      guard let part = parts.first(where: { $0.number == terms[position].part }), part.isLabel,
        place(of: position, in: terms) == nil
      else { continue }
      add(position, of: terms, bit: 0, rarity: unheard)
    }
    for part in parts.indices where !parts[part].isLabel { parts[part].factor = Self.looseWord }
  }

  /// The share of the parts' weight that is answered; 1 for a query without terms. Time O(parts x terms).
  ///
  /// - Parameter held: the bits of the terms a listing holds.
  func share(of held: UInt32) -> Double {
    guard total > 0 else { return 1 }
    return min(parts.reduce(0) { $0 + $1.weight * answered($1, by: held) } / total, 1)
  }

  /// How far the terms held answer a part, 0 to 1.
  private func answered(_ part: QuestionPart, by held: UInt32) -> Double {
    var (answering, isWhole) = (0.0, true)
    for word in words where word.part == part.number {
      if word.bits & held != 0 { answering += word.rarity } else { isWhole = false }
    }
    let share = part.wordRarity == 0 ? 0 : answering / part.wordRarity
    let byWords = isWhole || !part.isLabel ? share : min(share, Self.mostBySomeWords)
    return concepts.reduce(byWords) {
      $1.part == part.number && $1.bit & held != 0 ? max($0, $1.certainty) : $0
    }
  }
}

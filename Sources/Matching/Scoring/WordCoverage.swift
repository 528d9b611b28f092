/// How much of a question a listing answers, from 0 to 1.
///
/// A question has parts: a label of the thesaurus with its concepts, or a word in none. A part is answered by its
/// concept as surely as the label means it, and by its words as far as they carry its weight, whichever is more. A part
/// weighs what its words, or its concept where that is rarer, tell; a word in no label counts half beside labels, for
/// it is mostly what surrounds the wish in a sentence. What lies beside a concept answers nothing.
struct WordCoverage {
  /// What a word outside of labels weighs beside labels. Our choice, judged with the development queries.
  static let looseWord = 0.5

  private struct Part {
    var words: [(bit: UInt32, rarity: Double)] = []
    var concepts: [(bit: UInt32, certainty: Double)] = []
    var conceptRarity = 0.0
    var isLoose: Bool { conceptRarity == 0 }
    var wordRarity: Double { words.reduce(0) { $0 + $1.rarity } }

    func answered(by held: UInt32) -> Double {
      let byWords = wordRarity == 0 ? 0 : words.reduce(0) { $0 + ($1.bit & held == 0 ? 0 : $1.rarity) } / wordRarity
      return concepts.reduce(byWords) { $1.bit & held == 0 ? $0 : max($0, $1.certainty) }
    }
  }

  private let parts: [(part: Part, weight: Double)]
  private let total: Double

  /// - Parameter terms: of one query, as weighed.
  init(_ terms: [WeightedTerm]) {
    var parts: [Int: Part] = [:]
    for one in terms {
      switch one.term.role {
      case .word: parts[one.term.part, default: Part()].words.append((one.bit, one.rarity * one.term.weight))
      case .concept(_, let certainty):
        parts[one.term.part, default: Part()].concepts.append((one.bit, certainty))
        parts[one.term.part, default: Part()].conceptRarity.raise(to: one.rarity)
      case .beside: parts[one.term.part, default: Part()].conceptRarity.raise(to: one.rarity)
      }
    }
    let hasLabels = parts.values.contains { !$0.isLoose }
    self.parts = parts.sorted { $0.key < $1.key }.map { _, part in
      (part, part.isLoose && hasLabels ? Self.looseWord * part.wordRarity : max(part.wordRarity, part.conceptRarity))
    }
    total = self.parts.reduce(0) { $0 + $1.weight }
  }

  /// The share of the parts' weight that is answered; 1 for a query without terms.
  ///
  /// - Parameter held: the bits of the terms a listing holds.
  func share(of held: UInt32) -> Double {
    guard total > 0 else { return 1 }
    return min(parts.reduce(0) { $0 + $1.weight * $1.part.answered(by: held) } / total, 1)
  }
}

extension Double {
  fileprivate mutating func raise(to other: Double) { self = max(self, other) }
}

/// One part of a question: some words, and the concepts they mean if they are a label.
struct QuestionPart {
  /// One word of the person's: any of the spellings it may have been answers it.
  private struct AskedWord {
    let word: String
    var bits: UInt32
    var rarity: Double
  }

  /// The most that some of a label's words answer: "life" and "mill" are not "worked in a mill all her life". Below
  /// what makes a good match, so that they are close and no more.
  static let mostBySomeWords = 0.5

  /// As the terms of the query number it.
  let number: Int
  /// What it counts for beside the others, 0 to 1.
  var factor = 1.0
  private var words: [AskedWord] = []
  private var concepts: [(bit: UInt32, certainty: Double)] = []
  private var wordRarity = 0.0
  private var conceptRarity = 0.0

  init(number: Int) {
    self.number = number
    words.reserveCapacity(4)
  }

  var isLabel: Bool { conceptRarity > 0 }
  /// What it weighs among the parts: what its words tell, or its concept where that is rarer.
  var weight: Double { factor * max(wordRarity, conceptRarity) }

  func holds(_ word: String) -> Bool { words.contains { $0.word == word } }

  /// Takes in a term, which `bit` stands for among those a listing holds.
  mutating func add(_ term: QueryTerm, bit: UInt32, rarity: Double) {
    switch term.role {
    case .word:
      if let place = words.firstIndex(where: { $0.word == term.word }) {
        words[place].bits |= bit
        words[place].rarity = max(words[place].rarity, rarity)
      } else {
        words.append(AskedWord(word: term.word, bits: bit, rarity: rarity))
      }
      wordRarity = words.reduce(0) { $0 + $1.rarity }
    case .concept(_, let certainty):
      concepts.append((bit, certainty))
      conceptRarity = max(conceptRarity, rarity)
    case .beside: conceptRarity = max(conceptRarity, rarity)
    }
  }

  /// How far the terms held answer it, 0 to 1.
  func answered(by held: UInt32) -> Double {
    let answering = words.reduce(0) { $0 + ($1.bits & held == 0 ? 0 : $1.rarity) }
    let share = wordRarity == 0 ? 0 : answering / wordRarity
    let isWhole = !isLabel || words.allSatisfy { $0.bits & held != 0 }
    let byWords = isWhole ? share : min(share, Self.mostBySomeWords)
    return concepts.reduce(byWords) { $1.bit & held == 0 ? $0 : max($0, $1.certainty) }
  }
}

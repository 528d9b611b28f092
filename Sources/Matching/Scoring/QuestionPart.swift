/// One part of a question: some words, and the concepts they mean if they are a label.
struct QuestionPart {
  /// One word of the person's in a part: any of the spellings it may have been answers it.
  struct AskedWord {
    /// The number of the part.
    let part: Int
    /// The place of the first of its terms in the query.
    let term: Int
    var bits: UInt32
    var rarity: Double
  }

  /// A concept that a part's words mean.
  struct AskedConcept {
    let part: Int
    let bit: UInt32
    let certainty: Double
  }

  /// As the terms of the query number it.
  let number: Int
  /// What its words tell, added up, and its concept, or what lies beside that.
  var wordRarity = 0.0
  var conceptRarity = 0.0
  /// What it counts for beside the others, 0 to 1.
  var factor = 1.0

  var isLabel: Bool { conceptRarity > 0 }
  /// What it weighs among the parts: what its words tell, or its concept where that is rarer.
  var weight: Double { factor * max(wordRarity, conceptRarity) }
}

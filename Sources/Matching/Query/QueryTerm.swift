/// A term to look for, with its weight among the others.
public struct QueryTerm: Hashable, Sendable {
  /// What a term is to what was asked.
  public enum Role: Hashable, Sendable {
    /// A word the person used.
    case word
    /// The concept their words mean, by its number in the thesaurus. `certainty`, above 0 and up to 1, is how surely.
    case concept(Int, certainty: Double)
    /// What lies beside that concept: it may lift a listing, but it does not answer what was asked.
    case beside(Int)
  }

  /// As it stands in the index: a word folded and stemmed, or a `ConceptKey`.
  public let stem: String
  /// The person's own words, for the explanation.
  public let word: String
  /// Relative weight, above 0; 1 is an ordinary word.
  public let weight: Double
  public let role: Role
  /// The part of the question it stands for: terms of one part are different ways to the same thing.
  public let part: Int
  /// What we read the person's word as, where it is a misspelling.
  public let readAs: String?

  /// A word of its own is a part of its own; parts are compared, not counted.
  public init(
    stem: String, word: String, weight: Double = 1, role: Role = .word, part: Int? = nil, readAs: String? = nil
  ) {
    self.stem = stem
    self.word = word
    self.weight = weight
    self.role = role
    self.part = part ?? 0
    self.readAs = readAs
  }

  /// Whether it lies beside what was asked rather than answering it.
  var isBeside: Bool { if case .beside = role { true } else { false } }
}

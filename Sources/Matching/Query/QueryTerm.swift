/// A term to look for, with its weight among the others.
public struct QueryTerm: Hashable, Sendable {
  /// As the analyzer gives it: folded and stemmed.
  public let stem: String
  /// The person's own word, for the explanation.
  public let word: String
  /// Relative weight, above 0; 1 is an ordinary word.
  public let weight: Double

  public init(stem: String, word: String, weight: Double = 1) {
    self.stem = stem
    self.word = word
    self.weight = weight
  }
}

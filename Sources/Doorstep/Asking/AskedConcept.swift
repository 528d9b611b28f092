/// A concept that a person's words mean.
public struct AskedConcept: Hashable, Sendable {
  /// Its number in the thesaurus.
  public let concept: Int
  /// As the thesaurus calls it.
  public let label: String
  /// The person's own words for it.
  public let words: String
  /// How surely they mean it, above 0 and up to 1.
  public let certainty: Double
}

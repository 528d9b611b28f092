/// A word that we read as another, because nothing knows it as it was typed.
public struct SpellingReading: Hashable, Sendable {
  /// The person's word.
  public let typed: String
  /// What we read it as: a word of the thesaurus, or the stem under which the directory holds one.
  public let readAs: String
}

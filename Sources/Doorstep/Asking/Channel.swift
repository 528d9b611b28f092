/// A way in which words can meet listings. All are used, but for measuring what each is worth.
public enum Channel: String, Hashable, Sendable, CaseIterable {
  /// The person's own words, as the listings say them.
  case words
  /// Everything the thesaurus knows.
  case concepts
  /// Labels that often, not always, mean a concept.
  case suggested
  case narrower
  case broader
  case related
  /// The repair of misspelt words.
  case spelling
}

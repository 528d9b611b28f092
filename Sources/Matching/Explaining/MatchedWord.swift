/// One way from what a person asked to what a listing says, with the listing's own words: a line of evidence.
public struct MatchedWord: Hashable, Sendable {
  /// How the words meet.
  public enum Path: String, Hashable, Sendable, CaseIterable {
    /// The listing says the person's word.
    case word
    /// It says it in other words.
    case same
    /// It names a kind of what was asked.
    case narrower
    /// It names what that is a kind of.
    case broader
    /// It names something the same people often like.
    case related
    /// A word that often means it stands on one of the two sides.
    case suggested
  }

  public let path: Path
  /// The person's own words.
  public let asked: String
  /// What we read them as, where they are a misspelling.
  public let readAs: String?
  /// What they mean, as the thesaurus calls it: "dog walking"; nil for a plain word.
  public let meaning: String?
  /// What the listing's words mean; nil for a plain word, equal to `meaning` where it is the same.
  public let foundMeaning: String?
  /// The listing's own words, as written there.
  public let found: String
  /// The field they stand in; where they stand in several, the weightiest.
  public let field: ListingField
  /// The text around them: the whole text of a short field, a stretch of a long one.
  public let excerpt: String
  /// What it adds to the score. The values of a match sum to its `.words` part, within rounding of the last digit.
  public let value: Double

  public init(
    path: Path = .word, asked: String, readAs: String? = nil, meaning: String? = nil, foundMeaning: String? = nil,
    found: String, field: ListingField, excerpt: String, value: Double
  ) {
    self.path = path
    self.asked = asked
    self.readAs = readAs
    self.meaning = meaning
    self.foundMeaning = foundMeaning
    self.found = found
    self.field = field
    self.excerpt = excerpt
    self.value = value
  }

  /// Whether it lies beside what was asked: alone it makes a long shot.
  public var isBeside: Bool { path == .broader || path == .related }
}

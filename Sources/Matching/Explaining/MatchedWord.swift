/// A word the person used and where the listing says it.
public struct MatchedWord: Hashable, Sendable {
  /// The person's word.
  public let asked: String
  /// The listing's own word, as written there.
  public let found: String
  /// The field it stands in; where it stands in several, the weightiest.
  public let field: ListingField
  /// The text around it: the whole text of a short field, a stretch of a long one.
  public let excerpt: String
  /// What the word adds to the score. The words of a match sum to its `.words` part, within rounding of the last digit.
  public let value: Double

  public init(asked: String, found: String, field: ListingField, excerpt: String, value: Double) {
    self.asked = asked
    self.found = found
    self.field = field
    self.excerpt = excerpt
    self.value = value
  }
}

/// A label of the thesaurus in a text of a listing.
public struct ConceptMention: Hashable, Sendable {
  /// The number of the concept it means.
  public let concept: Int
  public let field: ListingField
  /// The text it stands in.
  public let text: String
  /// Where, in bytes of UTF-8.
  public let range: Range<Int>
  /// True when the label often, but not always, means the concept.
  public let isSuggested: Bool
  /// How much it counts: the weight of the field, less for a suggested label.
  public let weight: Double

  /// The listing's own words.
  public var words: String { Excerpt.slice(text, range) }
}

/// A label that stands in a text.
public struct LabelMatch: Hashable, Sendable {
  /// The first and last of its words and those between, as places in the words given.
  public let words: Range<Int>
  /// What it means: one concept, exceptionally two or three.
  public let meanings: [LabelMeaning]
}

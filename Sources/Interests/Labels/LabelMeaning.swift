/// What a label means.
public struct LabelMeaning: Hashable, Sendable {
  /// The number of the concept.
  public let concept: Int
  /// True when the label often, but not always, means it.
  public let isSuggested: Bool
}

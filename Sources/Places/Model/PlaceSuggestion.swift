/// A place to offer: what to show, and what to type to get it.
public struct PlaceSuggestion: Hashable, Sendable {
  public let label: String
  public let query: String
}

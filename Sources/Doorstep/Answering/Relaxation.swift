/// A limit that, dropped, would bring matches; or all of them together, when no single one would.
public struct Relaxation: Hashable, Sendable {
  public enum Limit: String, Hashable, Sendable, CaseIterable {
    case distance
    case kinds
    case onlyFree = "free"
    case weekdays = "days"
    case times = "when"
    case languages
    case accessibility
    case checks
    case gender
    case age
    case rate
    case excluded
    case all
  }

  public let limit: Limit
  /// How many services would then match, counted for this interest alone and up to 200.
  public let total: Int
  /// The best of them.
  public let best: ExplainedMatch
}

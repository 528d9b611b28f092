import Geography
import Matching

/// What we understood of a request. Filled by `QueryParser`, read by `ConnectionFinder`.
public struct ParsedQuery: Hashable, Sendable {
  /// One entry an interest, in the order asked; never empty.
  public let interests: [ParsedInterest]
  /// Where, as typed and trimmed; nil when not given.
  public let placeText: String?
  /// How far the person will go; nil when not given.
  public let radius: Distance?
  public let request: SearchRequest
}

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
  /// What a listing must be: by the options, and by what the sentences insist on where no option says otherwise.
  public let filters: MatchFilters
  /// What is not wanted: what says all the stems of one entry strongly is left out; see `MatchQuery.excluded`.
  public let excluded: [[String]]
  /// What was understood of the sentences, in the order it was read; empty when they were taken literally.
  public let understandings: [Understanding]
  public let request: SearchRequest
}

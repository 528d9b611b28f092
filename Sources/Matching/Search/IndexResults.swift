/// What an index found for one query.
public struct IndexResults: Hashable, Sendable {
  /// Best first, at most the query's limit, one a service. Ties stand by listing id.
  public let matches: [IndexMatch]
  /// How many services match in all; the least there are when `isTotalExact` is false.
  public let total: Int
  /// The services that match, counted by what filters ask; nil when that was not wanted.
  public let facets: MatchFacets?
  /// The person's words that no listing holds anywhere; they played no part.
  public let unknownWords: [String]
  /// What the search has done.
  public let work: SearchWork
  /// False when the budget ended the search: there may be better matches, and `total` is the least there are.
  public let isComplete: Bool
  /// False when something may not have been counted, because the query let the search pass over it or the budget ended
  /// it. Then there may be more than `total`, and more than each match's `otherListings`.
  public let isTotalExact: Bool
}

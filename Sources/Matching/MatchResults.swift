/// What the engine found for one query.
public struct MatchResults: Hashable, Sendable {
  /// Best first, at most the query's limit, one a service. Ties stand by listing id.
  public let matches: [Match]
  /// How many services match in all.
  public let total: Int
  /// The person's words that no listing holds anywhere; they played no part.
  public let unknownWords: [String]
  /// The services that match, counted by what filters ask; nil when that was not wanted.
  public let facets: MatchFacets?

  public init(matches: [Match], total: Int, unknownWords: [String], facets: MatchFacets? = nil) {
    self.matches = matches
    self.total = total
    self.unknownWords = unknownWords
    self.facets = facets
  }
}

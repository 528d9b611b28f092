import Matching

extension ConnectionFinder {
  /// Everything found for the interests, wherever it is, in the order a person would meet it: one interest's good
  /// matches before its close ones; several interests by greedy coverage. For measuring against judged queries.
  ///
  /// - Parameter interests: each a span of text of its own, taken whole.
  /// - Returns: at most `limit` listings, each with the value it is ranked by.
  /// - Throws: `SearchError` when an interest cannot be read.
  public func ranked(_ interests: [String], limit: Int) throws(SearchError) -> [(listing: Listing, value: Double)] {
    var parsed: [ParsedInterest] = []
    for text in interests { parsed.append(try parser.parseInterest(text, position: parsed.count + 1)) }
    let asked = ParsedQuery(
      interests: parsed, placeText: nil, radius: nil, request: SearchRequest(interests: interests))
    let rankings = parsed.map { rank($0, on: .anywhere, asked: asked) }.map { $0.good + $0.close }
    guard rankings.count > 1 else {
      return rankings.joined().prefix(limit).map { ($0.listing, $0.score) }
    }
    return CombinedRanking().rank(rankings, limit: limit, least: 1).compactMap { pick in
      pick.matches.min { $0.key < $1.key }.map { ($0.value.listing, pick.value) }
    }
  }
}

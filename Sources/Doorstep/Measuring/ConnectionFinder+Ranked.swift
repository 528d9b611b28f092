import Foundation
import Matching

extension ConnectionFinder {
  /// Every service found for the interests, wherever it is, in the order a person would meet it: one interest's good
  /// matches before its close ones; several interests by greedy coverage. For measuring against judged queries.
  ///
  /// - Parameter interests: each a span of text of its own, taken whole.
  /// - Returns: at most `limit` services, each with the value it is ranked by.
  /// - Throws: `SearchError` when an interest cannot be read, `DirectoryStoreError` when the directory cannot.
  public func ranked(_ interests: [String], limit: Int) throws -> [(service: UUID, value: Double)] {
    try directory.read { moment in
      let reader = parser.reader(moment.index)
      let parsed = try interests.enumerated().map { place, text in
        try parser.parseInterest(text, position: place + 1, reader)
      }
      let asked = ParsedQuery(
        interests: parsed, placeText: nil, radius: nil, filters: MatchFilters(), excluded: [], understandings: [],
        request: SearchRequest(interests: interests))
      let rankings = parsed.map { rank($0, on: .anywhere, asked: asked, in: moment.index) }.map { $0.good + $0.close }
      guard rankings.count > 1 else { return rankings.joined().prefix(limit).map { ($0.service, $0.score) } }
      return CombinedRanking().rank(rankings, limit: limit, least: 1, fairShare: 0).compactMap { pick in
        pick.matches.values.first.map { ($0.service, pick.value) }
      }
    }
  }
}

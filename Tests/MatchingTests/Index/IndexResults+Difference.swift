import Matching
import OpenReferral

extension IndexResults {
  /// Nil when nothing differs, to the last bit, and what is said not to be exact is not too much.
  func difference(from expected: MatchResults, for query: MatchQuery) -> String? {
    guard isComplete else { return "the budget ended it" }
    guard isTotalExact || query.countsUpTo < .max && !query.countsFacets else { return "not everything counted" }
    guard isTotalExact || total >= min(query.countsUpTo, expected.total) else { return "total \(total): too early" }
    guard isTotalExact ? total == expected.total : matches.count...expected.total ~= total else {
      return "total \(total) for \(expected.total)"
    }
    guard facets == expected.facets else { return "facets" }
    guard unknownWords == expected.unknownWords else { return "unknown words" }
    guard matches.map(\.listing) == expected.matches.map(\.listing.id) else { return "ids or order" }
    for (match, other) in zip(matches, expected.matches) {
      guard match.service == other.listing.service.id else { return "service" }
      guard match.score.bitPattern == other.score.bitPattern else { return "score \(match.score) for \(other.score)" }
      guard match.parts == other.parts else { return "parts \(match.parts) for \(other.parts)" }
      guard match.distance == other.distance else { return "distance" }
      guard match.wordCoverage == other.wordCoverage else { return "coverage" }
      guard isTotalExact ? match.otherListings == other.otherListings : match.otherListings <= other.otherListings
      else { return "other listings" }
    }
    return nil
  }
}

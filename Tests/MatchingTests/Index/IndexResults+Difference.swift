import Matching
import OpenReferral

extension IndexResults {
  /// Nil when nothing differs, to the last bit.
  func difference(from expected: MatchResults) -> String? {
    guard isComplete else { return "the budget ended it" }
    guard total == expected.total else { return "total \(total) for \(expected.total)" }
    guard facets == expected.facets else { return "facets" }
    guard unknownWords == expected.unknownWords else { return "unknown words" }
    guard matches.map(\.listing) == expected.matches.map(\.listing.id) else { return "ids or order" }
    for (match, other) in zip(matches, expected.matches) {
      guard match.service == other.listing.service.id else { return "service" }
      guard match.score.bitPattern == other.score.bitPattern else { return "score \(match.score) for \(other.score)" }
      guard match.parts == other.parts else { return "parts \(match.parts) for \(other.parts)" }
      guard match.distance == other.distance else { return "distance" }
      guard match.wordCoverage == other.wordCoverage else { return "coverage" }
      guard match.otherListings == other.otherListings else { return "other listings" }
    }
    return nil
  }
}

import Matching

/// What the engine gave for one interest, before the few shown are picked and explained.
struct InterestRanking {
  let interest: ParsedInterest
  /// What the engine was asked.
  let query: MatchQuery
  /// Matches that hold the interest's words, in the order to show.
  let good: [IndexMatch]
  /// Matches that hold fewer of them, best first.
  let close: [IndexMatch]
  let unknownWords: [String]
  /// How many services were left out because they are about what is not wanted.
  let leftOut: Int
  let facets: MatchFacets
  let isComplete: Bool
  let widening: Widening?

  /// True when a place was given and everything good is by phone or online, or does not say where it is.
  var isNowhereNear: Bool {
    query.centre != nil && !good.isEmpty && good.allSatisfy { $0.distance == nil && $0.near == 0 }
  }
}

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
  let facets: MatchFacets
  let isComplete: Bool
  let widening: Widening?
}

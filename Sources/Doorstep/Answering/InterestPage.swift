import Matching

/// What is shown of one interest, before it is explained.
struct InterestPage {
  /// A limit that, dropped, would bring matches.
  struct Relaxed {
    let limit: Relaxation.Limit
    let query: MatchQuery
    let total: Int
    let best: IndexMatch
  }

  let ranking: InterestRanking
  let good: [IndexMatch]
  let close: [IndexMatch]
  let relaxations: [Relaxed]

  /// Everything on it whose listing is needed.
  var matches: [IndexMatch] { good + close + relaxations.map(\.best) }
}

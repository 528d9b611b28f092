import Matching

/// A service picked for several interests, before it is explained.
struct CombinedPick {
  /// How well it serves them together: see `CombinedRanking`.
  let value: Double
  /// Its match for each of them, by the interest's place in the answer from 0; at least two.
  let matches: [Int: IndexMatch]
}

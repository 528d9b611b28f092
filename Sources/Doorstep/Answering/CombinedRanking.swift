import Foundation
import Matching
import OpenReferral

/// Ranks what serves several interests by greedy coverage (../shared/design/relevance.md section 6).
///
/// `rel_i(d)` is the score for interest i over the best score for it; what is left of each interest starts at 1;
/// repeat: take the d with the greatest sum of `left_i x rel_i(d)`, then `left_i x= 1 - 0.5 rel_i(d)`. The factor 0.5
/// keeps what serves two interests high: cov@5 .94 against .89 for a bag of words on 18 judged queries.
struct CombinedRanking {
  /// How much of an interest one perfect match uses up.
  static let discount = 0.5
  /// How much of an interest's best score a match needs to be said to serve it beside another: half, our choice. Less,
  /// and one word in passing, miles away, makes something "good for both".
  static let fairShare = 0.5

  /// The services that serve at least `least` interests, in the order greedy coverage picks them.
  ///
  /// - Parameters:
  ///   - rankings: one list of matches an interest.
  ///   - fairShare: what share of an interest's best score a match needs to count; 0 for all.
  /// - Returns: at most `limit` picks, each with the interests it serves and its matches for them.
  func rank(_ rankings: [[IndexMatch]], limit: Int, least: Int = 2, fairShare: Double = fairShare) -> [CombinedPick] {
    let best = rankings.map { $0.map(\.score).max() ?? 1 }
    let fair = zip(rankings, best).map { ranking, best in ranking.filter { $0.score >= fairShare * best } }
    var candidates = candidates(of: fair, least: least)
    var left = Array(repeating: 1.0, count: rankings.count)
    var picks: [CombinedPick] = []
    while picks.count < limit, !candidates.isEmpty {
      let values = candidates.map { value(of: $0, left: left, best: best) }
      guard let index = values.indices.max(by: { values[$0] < values[$1] }) else { break }
      let pick = candidates.remove(at: index)
      picks.append(CombinedPick(value: values[index], matches: pick))
      for (interest, match) in pick { left[interest] *= 1 - Self.discount * match.score / best[interest] }
    }
    return picks
  }

  /// Matches by service, for services in so many rankings; ordered by service id, so that ties are stable.
  private func candidates(of rankings: [[IndexMatch]], least: Int) -> [[Int: IndexMatch]] {
    var counts: [UUID: Int] = [:]
    for ranking in rankings { for match in ranking { counts[match.service, default: 0] += 1 } }
    var byService: [UUID: [Int: IndexMatch]] = [:]
    for (interest, ranking) in rankings.enumerated() {
      for match in ranking where counts[match.service] ?? 0 >= least {
        byService[match.service, default: [:]][interest] = match
      }
    }
    return byService.sorted { $0.key > $1.key }.map(\.value)
  }

  private func value(of matches: [Int: IndexMatch], left: [Double], best: [Double]) -> Double {
    matches.keys.sorted().reduce(0) { sum, interest in
      sum + left[interest] * (matches[interest]?.score ?? 0) / best[interest]
    }
  }
}

import Foundation
import Geography
import Matching

/// One of the three workloads of the peer benchmark (../shared/bench/README.md, "The question"), and how our formula
/// says it: `exp(-d / 3 mi)` is nearness with a half-distance of 3 ln 2 miles, BM25 normalised by its greatest value
/// is our text score without labels.
enum PeerWorkload: String {
  /// BM25 within the query's radius, if it has one.
  case w1 = "W1"
  /// Half BM25, half nearness, at any distance.
  case w2 = "W2"
  /// The same within 25 miles.
  case w2Capped = "W2c"

  /// Of BM25, as every peer has it.
  static let saturation = TextSaturation(k1: 1.2, b: 0.75)
  private static let halfDistance = Distance.miles(3 * log(2))

  var weights: RankingWeights {
    self == .w1 ? RankingWeights(words: 1, near: 0) : RankingWeights(words: 0.5, near: 0.5)
  }

  /// A question of the query file as the engine takes it.
  func query(_ question: PeerQuestion) -> MatchQuery {
    let radius: Distance? =
      switch self {
      case .w1: question.radius
      case .w2: nil
      case .w2Capped: .miles(25)
      }
    // Where place plays no part, none is asked about.
    var query = MatchQuery(
      terms: question.terms.map { QueryTerm(stem: $0, word: $0) },
      centre: self == .w1 && radius == nil ? nil : question.centre, radius: radius, limit: 10,
      countsUpTo: 0)
    query.halfDistance = Self.halfDistance
    if let kind = question.kind { query.filters.kinds = [kind] }
    return query
  }
}

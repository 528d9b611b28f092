/// A query term ready for scoring: its share of the query as a fixed-point number.
struct WeightedTerm: Sendable {
  let term: QueryTerm
  /// `round(65535 * idf * weight / sum of the same over the query)`: the terms of a query sum to about 65535.
  let weight: Int

  /// The weights of the terms of a query.
  ///
  /// - Parameters:
  ///   - terms: each with its own weight and how many listings hold it, at least 1.
  ///   - listings: how many listings there are.
  static func weights(of terms: [(weight: Double, containing: Int)], listings: Int) -> [Int] {
    let raw = terms.map {
      $0.weight * TextImpact.inverseDocumentFrequency(listings: listings, containing: $0.containing)
    }
    let total = raw.reduce(0, +)
    return raw.map { Int((65535 * $0 / total).rounded()) }
  }
}

extension TermStatistics {
  /// The terms that some listing holds, weighted; terms no listing holds are left out, because they would lower every
  /// score alike. Empty when none is held.
  func weigh(_ terms: [QueryTerm]) -> [WeightedTerm] {
    let known = terms.filter { listings(containing: $0.stem) > 0 }
    let weights = WeightedTerm.weights(
      of: known.map { ($0.weight, listings(containing: $0.stem)) }, listings: listings)
    return zip(known, weights).map { WeightedTerm(term: $0, weight: $1) }
  }
}

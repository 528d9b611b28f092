/// A query term that some listing holds, ready for scoring.
struct WeightedTerm: Sendable {
  let term: QueryTerm
  /// Its place among the terms of the query, below `MatchQuery.maximumTerms`.
  let position: Int
  /// How telling it is: inverse document frequency.
  let rarity: Double
  /// Its share of the query as a whole number. The terms that answer what was asked sum to about 65535.
  let weight: Int

  /// The bit that stands for it among the terms a listing holds. None when its weight has rounded to nothing, because
  /// then it is not looked for.
  var bit: UInt32 { weight > 0 ? 1 << UInt32(position) : 0 }

  /// The terms of a query that some listing holds, weighted: `round(65535 x rarity x weight / total)`, the total taken
  /// over the terms that answer what was asked, or over those beside it when there are no others. Terms that no
  /// listing holds are left out, because they would lower every score alike.
  ///
  /// What lies beside a concept counts as no rarer than the concept itself, so it never outweighs it.
  /// - Parameters:
  ///   - containing: how many listings hold the term at a place in `terms`; 0 for none.
  ///   - listings: how many listings there are.
  static func weigh(_ terms: [QueryTerm], listings: Int, containing: (Int) -> Int) -> [WeightedTerm] {
    let known = terms.prefix(MatchQuery.maximumTerms).enumerated().compactMap { position, term in
      let count = containing(position)
      return count == 0
        ? nil
        : (
          term: term, position: position,
          rarity: TextImpact.inverseDocumentFrequency(listings: listings, containing: count)
        )
    }
    let raw = known.map { one -> Double in
      guard case .beside(let concept) = one.term.role else { return one.term.weight * one.rarity }
      let own = known.first { $0.term.role.answers(concept) }
      return one.term.weight * min(one.rarity, own?.rarity ?? one.rarity)
    }
    let answering = zip(known, raw).reduce(0) { $0 + ($1.0.term.isBeside ? 0 : $1.1) }
    let total = answering > 0 ? answering : raw.reduce(0, +)
    return zip(known, raw).map { one, raw in
      WeightedTerm(
        term: one.term, position: one.position, rarity: one.rarity, weight: Int((65535 * raw / total).rounded()))
    }
  }
}

extension QueryTerm.Role {
  /// Whether it asks for that concept itself.
  fileprivate func answers(_ concept: Int) -> Bool {
    if case .concept(concept, _) = self { true } else { false }
  }
}

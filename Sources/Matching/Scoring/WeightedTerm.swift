/// A term of a query that some listing holds, ready for scoring: numbers only, because each search makes them anew.
struct WeightedTerm: Sendable {
  /// Its place among the terms of the query, below `MatchQuery.maximumTerms`.
  let position: Int
  /// How telling it is: inverse document frequency.
  let rarity: Double
  /// Its share of the query as a whole number. The terms that answer what was asked sum to about 65535.
  let weight: Int

  /// The greatest weight: of `MatchQuery.maximumTerms` such terms at the highest impact the sum fits in 32 bits. Only
  /// what lies beside a concept could ask for more, at eight times all that was asked.
  static let mostWeight = 1 << 19

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
    let rarities = terms.indices.prefix(MatchQuery.maximumTerms).map { position in
      let count = containing(position)
      return count == 0 ? 0 : TextImpact.inverseDocumentFrequency(listings: listings, containing: count)
    }
    let raw = { rawWeight(of: $0, terms, rarities) }
    let answering = rarities.indices.reduce(0) { $0 + (terms[$1].isBeside ? 0 : raw($1)) }
    let total = answering > 0 ? answering : rarities.indices.reduce(0) { $0 + raw($1) }
    var weighted: [WeightedTerm] = []
    weighted.reserveCapacity(rarities.count)
    for position in rarities.indices where rarities[position] > 0 {
      let weight = min(Int((65535 * raw(position) / total).rounded()), mostWeight)
      weighted.append(WeightedTerm(position: position, rarity: rarities[position], weight: weight))
    }
    return weighted
  }

  /// - Parameter rarities: of the terms; 0 for one that no listing holds.
  private static func rawWeight(of position: Int, _ terms: [QueryTerm], _ rarities: [Double]) -> Double {
    let (weight, rarity) = (terms[position].weight, rarities[position])
    guard case .beside(let concept) = terms[position].role else { return weight * rarity }
    let own = rarities.indices.first { rarities[$0] > 0 && terms[$0].role.answers(concept) }
    return weight * min(rarity, own.map { rarities[$0] } ?? rarity)
  }
}

extension QueryTerm.Role {
  /// Whether it asks for that concept itself.
  fileprivate func answers(_ concept: Int) -> Bool {
    if case .concept(concept, _) = self { true } else { false }
  }
}

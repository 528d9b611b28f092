extension MatchQuery {
  /// The person's words that nothing in the directory answers: no listing holds them, nor what they mean.
  ///
  /// - Parameter known: the terms of this query that some listing holds.
  func unknownWords(besides known: [WeightedTerm]) -> [String] {
    guard known.count < terms.count else { return [] }
    let knownPlaces = Set(known.map(\.position))
    let answeredParts = Set(
      known.map { terms[$0.position] }.filter { $0.role != .word || $0.readAs != nil }.map(\.part))
    return terms.enumerated().filter { place, term in
      term.role == .word && !knownPlaces.contains(place) && !answeredParts.contains(term.part)
    }.map(\.element.word)
  }
}

/// The terms of a query that some listing holds: what they weigh, and where they stand.
struct KnownTerms {
  /// In the order of the query.
  let weighted: [WeightedTerm]
  /// Of every term of the query that is looked at.
  private let places: [IndexTerm]

  /// Looks the terms up. Time O(words).
  ///
  /// - Parameter tombstones: of the index file.
  init(_ terms: [QueryTerm], in segments: IndexSegments, _ tombstones: Tombstones) {
    let places = terms.indices.prefix(MatchQuery.maximumTerms).map { position in
      IndexKey.withBytes(of: terms[position].stem) { IndexTerm($0, in: segments, tombstones) }
    }
    weighted = WeightedTerm.weigh(terms, listings: segments.listings) { places[$0].listings }
    self.places = places
  }

  /// Where a term stands.
  subscript(term: WeightedTerm) -> IndexTerm { places[term.position] }
}

/// A query term that some listing holds.
struct KnownTerm {
  let term: QueryTerm
  /// Its number in the index file; nil when only the changes hold it.
  let inMain: Int?
  /// Its number in the changes; nil when only the index file holds it.
  let inChanges: Int?
  /// Its share of the query, as in `WeightedTerm`. It may have rounded to 0.
  let weight: Int

  /// The terms that are known, in their order. Time O(words).
  ///
  /// - Parameter tombstones: of the index file.
  static func known(_ terms: [QueryTerm], in segments: IndexSegments, _ tombstones: Tombstones) -> [KnownTerm] {
    let known = terms.compactMap { term -> (term: QueryTerm, main: Int?, changes: Int?, containing: Int)? in
      let key = IndexKey.bytes(of: term.stem)
      let (main, changes) = (segments.main.view.term(key), segments.changes?.view.term(key))
      let containing =
        (main.map { segments.main.view.listings(containing: $0) - tombstones.listings(containing: $0) } ?? 0)
        + (changes.flatMap { segments.changes?.view.listings(containing: $0) } ?? 0)
      return containing == 0 ? nil : (term, main, changes, containing)
    }
    let weights = WeightedTerm.weights(
      of: known.map { ($0.term.weight, $0.containing) }, listings: segments.listings)
    return zip(known, weights).map {
      KnownTerm(term: $0.term, inMain: $0.main, inChanges: $0.changes, weight: $1)
    }
  }
}

/// A query term that some listing holds.
struct KnownTerm {
  let weighted: WeightedTerm
  /// Its number in the index file; nil when only the changes hold it.
  let inMain: Int?
  /// Its number in the changes; nil when only the index file holds it.
  let inChanges: Int?

  /// The terms that are known, in their order. Time O(words).
  ///
  /// - Parameter tombstones: of the index file.
  static func known(_ terms: [QueryTerm], in segments: IndexSegments, _ tombstones: Tombstones) -> [KnownTerm] {
    let found = terms.prefix(MatchQuery.maximumTerms).map { IndexTerm($0.stem, in: segments, tombstones) }
    return WeightedTerm.weigh(terms, listings: segments.listings) { found[$0].listings }.map { weighted in
      let found = found[weighted.position]
      return KnownTerm(weighted: weighted, inMain: found.inMain, inChanges: found.inChanges)
    }
  }
}

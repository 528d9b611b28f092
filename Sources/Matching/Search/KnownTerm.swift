/// A query term that some listing of an index holds.
struct KnownTerm {
  let weighted: WeightedTerm
  /// Its number in the index.
  let number: Int

  /// The terms that are known, in their order. Time O(words).
  static func known(_ terms: [QueryTerm], in view: IndexView) -> [KnownTerm] {
    let numbers = terms.prefix(MatchQuery.maximumTerms).map { view.term(IndexKey.bytes(of: $0.stem)) }
    return WeightedTerm.weigh(terms, listings: view.listings) { numbers[$0].map(view.listings(containing:)) ?? 0 }
      .compactMap { weighted in numbers[weighted.position].map { KnownTerm(weighted: weighted, number: $0) } }
  }
}

/// A query term that some listing of an index holds.
struct KnownTerm {
  let term: QueryTerm
  /// Its number in the index.
  let number: Int
  /// Its share of the query, as in `WeightedTerm`. It may have rounded to 0.
  let weight: Int

  /// The terms that are known, in their order. Time O(words).
  static func known(_ terms: [QueryTerm], in view: IndexView) -> [KnownTerm] {
    let known = terms.compactMap { term in view.term(IndexKey.bytes(of: term.stem)).map { (term, number: $0) } }
    let weights = WeightedTerm.weights(
      of: known.map { ($0.weight, view.listings(containing: $1)) }, listings: view.listings)
    return zip(known, weights).map { KnownTerm(term: $0.0, number: $0.number, weight: $1) }
  }
}

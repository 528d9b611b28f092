/// Where a term stands in an index.
struct IndexTerm {
  /// Its number in the index file; nil when it is not there.
  let inMain: Int?
  /// Its number in the changes; nil when it is not there.
  let inChanges: Int?
  /// How many listings that stand hold it.
  let listings: Int

  /// Looks a term up. Expected time O(length).
  init(_ stem: String, in segments: IndexSegments, _ tombstones: Tombstones) {
    let key = IndexKey.bytes(of: stem)
    (inMain, inChanges) = (segments.main.view.term(key), segments.changes?.view.term(key))
    listings =
      (inMain.map { segments.main.view.listings(containing: $0) - tombstones.listings(containing: $0) } ?? 0)
      + (inChanges.flatMap { segments.changes?.view.listings(containing: $0) } ?? 0)
  }
}

/// Where a term stands in an index.
struct IndexTerm {
  /// Its number in the index file; nil when it is not there.
  let inMain: Int?
  /// Its number in the changes; nil when it is not there.
  let inChanges: Int?
  /// How many listings that stand hold it.
  let listings: Int

  /// Looks a term up by its bytes. Expected time O(length).
  ///
  /// - Parameters:
  ///   - main: the index file, of which `tombstones` stand no more.
  ///   - changes: what has changed since it was built.
  init(_ key: UnsafeBufferPointer<UInt8>, main: IndexView, changes: IndexView?, _ tombstones: Tombstones) {
    inMain = main.term(key)
    inChanges = changes?.term(key)
    var listings = 0
    if let inMain { listings = main.listings(containing: inMain) - tombstones.listings(containing: inMain) }
    if let changes, let inChanges { listings += changes.listings(containing: inChanges) }
    self.listings = listings
  }
}

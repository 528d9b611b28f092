/// Where a term stands in an index.
struct IndexTerm {
  /// Its number in the index file; nil when it is not there.
  let inMain: Int?
  /// Its number in the changes; nil when it is not there.
  private(set) var inChanges: Int?
  /// How many listings that stand hold it.
  private(set) var listings = 0

  /// Looks a term up by its bytes. Expected time O(length).
  ///
  /// - Parameter tombstones: of the index file.
  init(_ key: UnsafeBufferPointer<UInt8>, in segments: borrowing IndexSegments, _ tombstones: Tombstones) {
    inMain = segments.main.view.term(key)
    if let inMain {
      listings = segments.main.view.listings(containing: inMain) - tombstones.listings(containing: inMain)
    }
    if let changes = segments.changes { look(for: key, in: changes.view) }
  }

  private mutating func look(for key: UnsafeBufferPointer<UInt8>, in changes: IndexView) {
    inChanges = changes.term(key)
    if let inChanges { listings += changes.listings(containing: inChanges) }
  }
}

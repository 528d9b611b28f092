/// One index file's part in a search, with what tells its numbers from those of the other.
///
/// Trivially copied, like the view it holds: a search counts no references.
struct IndexSegment {
  let view: IndexView
  /// What to pass over, one bit a place; empty when there is nothing.
  let replaced: UnsafeBufferPointer<UInt64>
  /// Listings that stand.
  let listings: Int
  /// What is added to a place, and to the number of a service with several listings, to make it unlike the others'.
  let firstPlace: Int
  let firstService: Int
}

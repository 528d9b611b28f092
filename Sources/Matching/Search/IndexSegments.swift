/// The parts of a search: the index file, and what has changed since it was built.
struct IndexSegments {
  let main: IndexSegment
  let changes: IndexSegment?

  /// - Parameter replaced: the bits of `Tombstones`, `tombstones` of them set.
  init(_ main: IndexView, replaced: UnsafeBufferPointer<UInt64>, tombstones: Int, changes: IndexView?) {
    self.main = IndexSegment(
      view: main, replaced: replaced, listings: main.listings - tombstones, firstPlace: 0, firstService: 0)
    self.changes = changes.map {
      IndexSegment(
        view: $0, replaced: UnsafeBufferPointer(start: nil, count: 0), listings: $0.listings,
        firstPlace: main.places, firstService: main.severalServices)
    }
  }

  /// Listings that stand.
  var listings: Int { main.listings + (changes?.listings ?? 0) }
  /// Pages of the larger part.
  var pages: Int { max(main.view.pages.count, changes?.view.pages.count ?? 0) }
  var severalServices: Int { main.view.severalServices + (changes?.view.severalServices ?? 0) }

  /// The segment that holds a place of this search, and the place as numbered there; nil when none does.
  func segment(at place: Int) -> (segment: IndexSegment, place: Int)? {
    if place < main.view.places { return place < 0 ? nil : (main, place) }
    guard let changes, place - changes.firstPlace < changes.view.places else { return nil }
    return (changes, place - changes.firstPlace)
  }
}

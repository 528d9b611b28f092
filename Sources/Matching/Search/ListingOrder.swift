/// What ties in a search stand by: the identifiers of its listings, by place.
struct ListingOrder {
  private let main: UnsafeBufferPointer<UInt128>
  private let changes: UnsafeBufferPointer<UInt128>

  init(_ segments: IndexSegments) {
    main = segments.main.view.listingIdentifiers
    changes = segments.changes?.view.listingIdentifiers ?? UnsafeBufferPointer(start: nil, count: 0)
  }

  /// - Parameter place: where a search has found a listing. Those of the changes follow those of the file.
  @inline(__always)
  subscript(place: UInt32) -> UInt128 {
    Int(place) < main.count ? main[Int(place)] : changes[Int(place) &- main.count]
  }
}

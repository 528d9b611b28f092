import Foundation

extension MatchIndex {
  /// The service whose listing this is; nil when there is none in the index. It may have changed or gone since: whoever
  /// asks must look. Passes over all identifiers: 16 bytes a listing.
  public func service(ofListing listing: UUID) -> UUID? {
    let wanted = listing.number
    return withSegments { segments in
      for view in [segments.changes?.view, segments.main.view] {
        guard let view, let place = view.listingIdentifiers.firstIndex(of: wanted), !view.isHole(place) else {
          continue
        }
        return UUID(number: view.serviceIdentifiers[Int(view.services[place])])
      }
      return nil
    }
  }
}

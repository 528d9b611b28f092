import Foundation
import Matching

/// The services that an answer shows, with the index their listings were found in.
struct Shown {
  private let services: [UUID: ShelvedService]
  let index: MatchIndex
  /// Whether the index has every listing as the records have it; else each is checked before it is shown.
  let isTrue: Bool
  /// What the index was built with.
  let lexicon: Lexicon

  init(_ services: [UUID: ShelvedService], in index: MatchIndex, isTrue: Bool, lexicon: Lexicon) {
    self.services = services
    self.index = index
    self.isTrue = isTrue
    self.lexicon = lexicon
  }

  /// The listing a match stands for, and its texts; nil when it may not be shown any more.
  func listing(of match: IndexMatch) -> (listing: Listing, reading: ListingReading)? {
    guard let service = services[match.service], let reading = service.reading(lexicon),
      let listing = service.listings.first(where: { $0.id == match.listing })
    else { return nil }
    return (listing, reading)
  }
}

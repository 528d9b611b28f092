import DirectoryStore
import Matching
import Synchronization

/// A service as it stands on the shelf, with what answers need of it and what is costly to make each time.
final class ShelvedService: Sendable {
  let stored: StoredService
  /// What it makes to be found; none when it may not be shown.
  let listings: [Listing]
  private let reading = Mutex<ListingReading?>(nil)

  init(_ stored: StoredService, _ builder: ListingBuilder) {
    self.stored = stored
    listings = builder.listings(of: stored.service, from: stored.source, tags: stored.tags)
  }

  /// Its texts, read when they are first asked for.
  func reading(_ lexicon: Lexicon) -> ListingReading? {
    guard let listing = listings.first else { return nil }
    return reading.withLock { reading in
      let known = reading ?? ListingReading(of: listing, analyzer: lexicon.analyzer, thesaurus: lexicon.thesaurus)
      reading = known
      return known
    }
  }
}

import DirectoryStore
import Foundation
import Matching

/// What one answer is made from: an index and one committed state of the directory.
///
/// While a large import is being indexed the index is a state behind. A service changed since is then left out rather
/// than shown as it was found.
struct DirectoryMoment {
  let indexed: IndexedDirectory
  let reader: DirectoryReader
  let version: DirectoryVersion
  let shelf: ServiceShelf

  var index: MatchIndex { indexed.index }

  /// The listings that some matches stand for, by listing id. One that is damaged, or has changed since the index
  /// was built, is left out.
  func listings(of matches: [IndexMatch]) throws -> [UUID: Listing] {
    let services = try shelf.services(Set(matches.map(\.service)), from: reader, version)
    let wanted = Set(matches.map(\.listing))
    var listings: [UUID: Listing] = [:]
    for stored in services.values where stored.changedGeneration <= indexed.version.generation {
      for listing in ListingBuilder().listings(of: stored.service, from: stored.source)
      where wanted.contains(listing.id) {
        listings[listing.id] = listing
      }
    }
    return listings
  }
}

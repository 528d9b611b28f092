import DirectoryStore
import Foundation
import Matching

/// What one answer is made from: an index, and one committed state of the directory.
struct DirectoryMoment {
  let indexed: IndexedDirectory
  let reader: DirectoryReader
  let version: DirectoryVersion
  let shelf: ServiceShelf
  let listingBuilder: ListingBuilder

  var index: MatchIndex { indexed.index }

  /// Whether everything the index finds is as the records have it. While a large change is being indexed it is not, and
  /// what is to be shown must be checked.
  var isTrue: Bool { indexed.isTrue && indexed.version == version }

  /// The listings that some matches stand for, as the records have them, by listing id. One that is damaged, or does
  /// not stand any more, is left out.
  func listings(of matches: [IndexMatch]) throws -> [UUID: Listing] {
    let services = try shelf.services(Set(matches.map(\.service)), from: reader, version)
    let wanted = Set(matches.map(\.listing))
    var listings: [UUID: Listing] = [:]
    for stored in services.values {
      for listing in listingBuilder.listings(of: stored.service, from: stored.source, tags: stored.tags)
      where wanted.contains(listing.id) {
        listings[listing.id] = listing
      }
    }
    return listings
  }
}

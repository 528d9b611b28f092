import Foundation
import Matching

/// The listings that an answer shows, with the index they were found in.
struct Shown {
  private let listings: [UUID: Listing]
  let index: MatchIndex

  init(_ listings: [UUID: Listing], in index: MatchIndex) {
    self.listings = listings
    self.index = index
  }

  /// The listing a match stands for; nil when it may not be shown any more.
  func listing(of match: IndexMatch) -> Listing? { listings[match.listing] }
}

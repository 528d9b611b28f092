import Foundation
import Interests
import Matching

/// The listings that an answer shows, with the index they were found in.
struct Shown {
  private let listings: [UUID: Listing]
  let index: MatchIndex
  /// Whether the index has every listing as the records have it; else each is checked before it is shown.
  let isTrue: Bool
  /// The one the index was built with.
  let thesaurus: Thesaurus

  init(_ listings: [UUID: Listing], in index: MatchIndex, isTrue: Bool, thesaurus: Thesaurus) {
    self.listings = listings
    self.index = index
    self.isTrue = isTrue
    self.thesaurus = thesaurus
  }

  /// The listing a match stands for; nil when it may not be shown any more.
  func listing(of match: IndexMatch) -> Listing? { listings[match.listing] }
}

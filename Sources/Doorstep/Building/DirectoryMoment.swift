import DirectoryStore
import Foundation
import Matching

/// What one answer is made from: an index, and one committed state of the directory.
struct DirectoryMoment {
  let indexed: IndexedDirectory
  let reader: DirectoryReader
  let version: DirectoryVersion
  let shelf: ServiceShelf

  var index: MatchIndex { indexed.index }

  /// Whether everything the index finds is as the records have it. While a large change is being indexed it is not, and
  /// what is to be shown must be checked.
  var isTrue: Bool { indexed.isTrue && indexed.version == version }

  /// The services that some matches stand for, as the records have them, by their id. One that is damaged, or does not
  /// stand any more, is left out.
  func services(of matches: [IndexMatch]) throws -> [UUID: ShelvedService] {
    try shelf.services(Set(matches.map(\.service)), from: reader, version)
  }
}

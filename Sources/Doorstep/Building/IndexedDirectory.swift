import DirectoryStore
import Foundation
import Matching
import OpenReferral

/// The directory as it is searched: an index of one of its states, and what has changed up to another. Immutable.
struct IndexedDirectory: Sendable {
  /// Beyond so many changed services the index is built anew.
  static let mostChanges = 1000
  /// The same as a share of the listings: passing over what was replaced costs time in every search.
  static let mostTombstones = 0.05

  /// The state it answers for.
  let version: DirectoryVersion
  let index: MatchIndex
  /// Services changed since the index file was built, with the listings they make now; none for a removed one.
  private let changed: [UUID: [Listing]]

  /// An index file that is up to date.
  init(_ file: IndexFile, version: DirectoryVersion) {
    self.version = version
    index = MatchIndex(file)
    changed = [:]
  }

  /// The same file with what has changed since.
  ///
  /// - Parameters:
  ///   - reader: the state to answer for.
  ///   - services: those that changed since `version`; the others are not read again.
  /// - Throws: `DirectoryStoreError` when the directory cannot be read.
  func updated(to reader: DirectoryReader, changing services: Set<UUID>, _ lexicon: Lexicon) throws -> IndexedDirectory
  {
    var changed = changed
    for service in services { changed[service] = [] }
    for stored in try reader.services(Array(services)).services {
      changed[stored.service.id] = ListingBuilder().listings(of: stored.service, from: stored.source)
    }
    return try IndexedDirectory(index.file, changed: changed, version: try reader.version(), lexicon)
  }

  private init(_ file: IndexFile, changed: [UUID: [Listing]], version: DirectoryVersion, _ lexicon: Lexicon) throws {
    self.version = version
    self.changed = changed
    let changes = try IndexChanges(
      replacing: Set(changed.keys), in: file, with: changed.values.flatMap { $0 },
      origin: IndexOrigin(version, lexicon),
      analyzer: lexicon.analyzer, thesaurus: lexicon.thesaurus)
    index = MatchIndex(file, changes: changes)
  }

  /// Whether so many has changed that a new index is worth its building.
  var isWorthRebuilding: Bool {
    let tombstones = Double(index.changes?.tombstones ?? 0)
    return changed.count > Self.mostChanges || tombstones > Self.mostTombstones * Double(index.file.listings)
  }

  /// Whether as many further changes can be carried along, rather than answered from an index built anew.
  func canCarry(_ changes: Int) -> Bool { changed.count + changes <= Self.mostChanges }
}

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
  /// False when services have changed that it still holds as they were: what it finds must be checked.
  let isTrue: Bool
  /// Services changed since the index file was built, with the listings they make now; none for one that has gone.
  private let changed: [UUID: [Listing]]

  /// An index file that is up to date.
  init(_ file: IndexFile, version: DirectoryVersion) {
    self.version = version
    index = MatchIndex(file)
    isTrue = true
    changed = [:]
  }

  private init(
    _ file: IndexFile, changed: [UUID: [Listing]], isTrue: Bool, version: DirectoryVersion, _ lexicon: Lexicon
  ) throws {
    self.version = version
    self.changed = changed
    self.isTrue = isTrue
    let changes = try IndexChanges(
      replacing: Set(changed.keys), in: file, with: changed.values.flatMap { $0 },
      origin: IndexOrigin(version, lexicon),
      analyzer: lexicon.analyzer, thesaurus: lexicon.thesaurus)
    index = MatchIndex(file, changes: changes)
  }

  /// The same file with what has changed since.
  ///
  /// - Parameters:
  ///   - reader: the state to answer for.
  ///   - services: those that changed since `version`; the others are not read again.
  ///   - notice: told of each record that is withheld because it is damaged.
  /// - Throws: `DirectoryStoreError` when the directory cannot be read.
  func updated(
    to reader: DirectoryReader, changing services: Set<UUID>, _ lexicon: Lexicon, _ notice: (String) -> Void
  ) throws -> IndexedDirectory {
    var changed = changed
    for service in services { changed[service] = [] }
    let stored = try reader.services(Array(services))
    for record in stored.damaged { notice(record.description) }
    for stored in stored.services {
      changed[stored.service.id] = lexicon.listingBuilder.listings(
        of: stored.service, from: stored.source, tags: stored.tags)
    }
    return try IndexedDirectory(
      index.file, changed: changed, isTrue: isTrue, version: try reader.version(), lexicon)
  }

  /// The same index for a later state, without the services that have gone or may not be shown any more. What else
  /// has changed it still holds as it was.
  func withoutGone(_ reader: DirectoryReader, _ lexicon: Lexicon) throws -> IndexedDirectory {
    var changed = changed
    let shown = ServiceStatus.allCases.filter(\.isShown)
    for service in try reader.goneServices(since: version.generation, shown: shown) { changed[service] = [] }
    return try IndexedDirectory(index.file, changed: changed, isTrue: false, version: try reader.version(), lexicon)
  }

  /// Whether a new index is worth its building: this one is not true, much has changed, or something has gone whose
  /// words had better not stay in the file.
  var isWorthRebuilding: Bool {
    let tombstones = Double(index.changes?.tombstones ?? 0)
    return !isTrue || tombstones > Self.mostTombstones * Double(index.file.listings)
      || changed.values.contains(where: \.isEmpty)
  }

  /// Whether further changes can be carried along, rather than answered from an index built anew.
  func canCarry(_ services: Set<UUID>) -> Bool {
    services.count <= Self.mostChanges && services.union(changed.keys).count <= Self.mostChanges
  }
}

import DirectoryStore
import Foundation
import Interests
import Matching
import OpenReferral

/// What those see who look after the directory: also what nobody else is shown. Everything throws `DirectoryStoreError`
/// when the directory cannot be read.
extension ServedDirectory {
  /// What is held and what was decided on it, as it is now.
  public func holds() throws -> [Hold] { try database.holds() }

  /// What it holds, counted, by source too.
  public func summary() throws -> DirectorySummary { try database.summary() }

  /// The feeds it is kept up to date from, with how far each has been read.
  public func feeds() throws -> [FeedEntry] { try database.feeds() }

  /// Pairs that are or may be the same; see `DirectoryDatabase.duplicates()`.
  public func duplicates() throws -> [Duplicate] { try database.duplicates() }

  /// An entry, shown or not; nil when it is not there or damaged.
  public func entry(_ id: UUID) throws -> StoredService? { try database.service(id: id) }

  /// Entries by their ids, shown or not. What is damaged is left out.
  public func entries(_ ids: [UUID]) throws -> [UUID: StoredService] {
    let stored = try database.reading { try $0.services(ids) }.services
    return Dictionary(stored.map { ($0.service.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Entries with a correction that their source has since contradicted, in the order of their ids.
  public func overtaken() throws -> [StoredService] {
    try database.reading { try $0.services(try $0.correctedServices()) }.services
      .filter { $0.corrections.contains(where: \.isOvertaken) }
  }

  /// Shown entries last checked longer ago than `Freshness.staleMonths`, the longest ago first.
  ///
  /// - Returns: those of the range, and how many there are in all.
  public func stale(_ range: Range<Int>, today: String) throws -> (entries: [StoredService], total: Int) {
    guard let month = Freshness.staleBefore(today) else { return ([], 0) }
    return try database.reading { reader in
      let (ids, total) = try reader.services(checkedBefore: month, range)
      let found = Dictionary(
        try reader.services(ids).services.map { ($0.service.id, $0) }, uniquingKeysWith: { first, _ in first })
      return (ids.compactMap { found[$0] }, total)
    }
  }

  /// What an entry is understood to be about, as the index has it: the ids of concepts, strongest first.
  public func concepts(of stored: StoredService) -> [String] {
    var shown = stored.service
    shown.status = .active
    guard let listing = ListingBuilder().listings(of: shown, from: stored.source, tags: stored.tags).first else {
      return []
    }
    return ListingConcepts(of: listing, analyzer: analyzer, thesaurus: thesaurus).amounts
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { thesaurus.concepts[$0.key].id }
  }

  /// What a concept is called; its id when the thesaurus does not have it any more.
  public func label(of concept: String) -> String {
    thesaurus.number(of: concept).map { thesaurus.concepts[$0].label } ?? concept
  }

  /// The id of the concept that a person names.
  public func concept(named words: String) throws(ConceptNameError) -> String {
    try ConceptNames(analyzer: analyzer, thesaurus: thesaurus).concept(words)
  }

  /// Changes the directory; the answers that follow are of it as it is then. Throws what `body` and `refresh` throw
  /// too.
  public func change(_ body: (DirectoryDatabase) throws -> Void) throws {
    try body(try database.openedForWriting())
    _ = try refresh()
  }
}

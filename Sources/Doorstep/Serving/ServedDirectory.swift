import DirectoryStore
import Feeds
import Foundation
import Interests
import Matching
import OpenReferral
import Places
import Synchronization
import TextAnalysis

/// The directory as a running service answers from it. It may be asked from any thread.
public final class ServedDirectory: Sendable {
  /// The place data that questions are read with.
  public let gazetteer: Gazetteer
  /// What other programs may copy of it.
  public let open: OpenDirectory
  /// Which activities its sessions are.
  public let activities: ActivityFinder
  let database: DirectoryDatabase
  let analyzer: Analyzer
  private let live: LiveDirectory
  private let finder: ConnectionFinder
  private let newest: Atomic<Int>
  private let holdsSample: Atomic<Bool>

  /// - Parameters:
  ///   - folder: where the index is kept.
  ///   - thesaurus: what words mean; without it they mean themselves.
  ///   - activities: how OpenActive calls what people do.
  ///   - notice: called with a sentence when an index was refused or a record is left out.
  /// - Throws: what `LiveDirectory` throws.
  public init(
    of database: DirectoryDatabase, folder: URL, gazetteer: Gazetteer, analyzer: Analyzer, thesaurus: Thesaurus? = nil,
    activities: ActivityList = ActivityList(), notice: @escaping @Sendable (String) -> Void
  ) throws {
    self.gazetteer = gazetteer
    self.database = database
    self.analyzer = analyzer
    open = OpenDirectory(database, analyzer: analyzer)
    live = try LiveDirectory(database, folder: folder, analyzer: analyzer, thesaurus: thesaurus, notice: notice)
    self.activities = ActivityFinder(activities, thesaurus: live.thesaurus, analyzer: analyzer)
    finder = ConnectionFinder(gazetteer: gazetteer, directory: live, analyzer: analyzer)
    newest = Atomic(try database.generation())
    holdsSample = Atomic(try Self.holdsSample(database))
  }

  /// The generation of the directory when it was last looked at.
  public var generation: Int { newest.load(ordering: .relaxed) }

  /// Looks whether the directory has changed, or a month has begun, and if so waits until the index answers for it.
  /// Searches go on meanwhile.
  ///
  /// - Returns: true when it had.
  /// - Throws: what `DirectoryDatabase` throws; answers then stay those of before.
  public func refresh() throws -> Bool {
    let generation = try database.generation()
    guard generation != self.generation || live.isOutOfDate else { return false }
    try live.refresh()
    holdsSample.store(try Self.holdsSample(database), ordering: .relaxed)
    newest.store(generation, ordering: .relaxed)
    return true
  }

  /// What words mean in it.
  public var thesaurus: Thesaurus { live.thesaurus }

  /// The answer to a request; see `ConnectionFinder.answer(_:)`.
  public func answer(_ request: SearchRequest) throws -> SearchAnswer { try finder.answer(request) }

  /// The service with this id when the public may see it; nil when there is none, or none to see.
  ///
  /// - Throws: `DirectoryStoreError` when the directory cannot be read.
  public func service(id: UUID) throws -> StoredService? { try services(ids: [id]).first }

  /// Those of these services that the public may see, in the order asked. Throws the same.
  public func services(ids: [UUID]) throws -> [StoredService] {
    try live.read { moment in
      let stored = try moment.shelf.services(Set(ids), from: moment.reader, moment.version)
      return ids.compactMap { stored[$0]?.stored }.filter(\.service.status.isShown)
    }
  }

  /// How many listings there are to find. Throws the same.
  public func listingCount() throws -> Int { try live.read { $0.index.listings } }

  /// True while the directory holds the invented sample.
  public var isIllustrative: Bool { holdsSample.load(ordering: .relaxed) }

  private static func holdsSample(_ database: DirectoryDatabase) throws -> Bool {
    try database.summary().sources.contains { $0.source.isIllustrative && $0.services > 0 }
  }
}

import DirectoryStore
import Foundation
import OpenReferral
import Places
import Synchronization
import TextAnalysis

/// The directory as a running service answers from it. It may be asked from any thread.
public final class ServedDirectory: Sendable {
  /// The place data that questions are read with.
  public let gazetteer: Gazetteer
  private let database: DirectoryDatabase
  private let live: LiveDirectory
  private let finder: ConnectionFinder
  private let newest: Atomic<Int>

  /// - Parameters:
  ///   - folder: where the index is kept.
  ///   - notice: called with a sentence when an index was refused or a record is left out.
  /// - Throws: what `LiveDirectory` throws.
  public init(
    of database: DirectoryDatabase, folder: URL, gazetteer: Gazetteer, notice: @escaping @Sendable (String) -> Void
  ) throws {
    let analyzer = try Analyzer()
    self.gazetteer = gazetteer
    self.database = database
    live = try LiveDirectory(database, folder: folder, analyzer: analyzer, notice: notice)
    finder = ConnectionFinder(gazetteer: gazetteer, directory: live, analyzer: analyzer)
    newest = Atomic(try database.generation())
  }

  /// The generation of the directory when it was last looked at.
  public var generation: Int { newest.load(ordering: .relaxed) }

  /// Looks whether the directory has changed, and if so waits until the index answers for it. Searches go on meanwhile.
  ///
  /// - Returns: true when it had changed.
  /// - Throws: what `DirectoryDatabase` throws; answers then stay those of before.
  public func refresh() throws -> Bool {
    let generation = try database.generation()
    guard generation != self.generation else { return false }
    try live.refresh()
    newest.store(generation, ordering: .relaxed)
    return true
  }

  /// The answer to a request; see `ConnectionFinder.answer(_:)`.
  public func answer(_ request: SearchRequest) throws -> SearchAnswer { try finder.answer(request) }

  /// The service with this id when the public may see it; nil when there is none, or none to see.
  ///
  /// - Throws: what `DirectoryDatabase` throws, also when the record is damaged.
  public func service(id: UUID) throws -> StoredService? {
    guard let stored = try database.service(id: id), stored.service.status.isShown else { return nil }
    return stored
  }
}

import DirectoryStore
import Foundation
import Matching
import OpenReferral
import Places
import Synchronization
import TextAnalysis

/// The directory as a running service answers from it: always one whole generation, and soon the newest.
///
/// Values may be asked from any thread. A search keeps the generation that it began with, so that an import never
/// changes an answer half-way.
public final class ServedDirectory: Sendable {
  private let database: DirectoryDatabase
  private let gazetteer: Gazetteer
  private let analyzer: Analyzer
  private let current: Mutex<ConnectionFinder>

  /// Reads the whole directory. Throws what `DirectoryDatabase` throws.
  public init(of database: DirectoryDatabase, gazetteer: Gazetteer) throws {
    self.database = database
    self.gazetteer = gazetteer
    analyzer = try Analyzer()
    let snapshot = try DirectorySnapshot(of: database, analyzer: analyzer)
    current = Mutex(ConnectionFinder(gazetteer: gazetteer, snapshot: snapshot, analyzer: analyzer))
  }

  /// The generation that is being answered from.
  public var generation: Int { finder.snapshot.generation }

  /// The records of it that are withheld because they do not read back as they were written.
  public var damaged: [DamagedRecord] { finder.snapshot.damaged }

  /// Answers from the newest generation from now on. Reads one number when there is none newer.
  ///
  /// - Returns: true when there was one.
  /// - Throws: what `DirectoryDatabase` throws; the generation in use then stays.
  public func refresh() throws -> Bool {
    guard try database.generation() != generation else { return false }
    let snapshot = try DirectorySnapshot(of: database, analyzer: analyzer)
    let newest = ConnectionFinder(gazetteer: gazetteer, snapshot: snapshot, analyzer: analyzer)
    current.withLock { $0 = newest }
    return true
  }

  /// The answer to a request; see `ConnectionFinder.answer(_:)`.
  public func answer(_ request: SearchRequest) throws(SearchError) -> SearchAnswer { try finder.answer(request) }

  /// The service with this id when the public may see it; nil when there is none, or none to see.
  ///
  /// - Throws: what `DirectoryDatabase` throws, also when the record is damaged.
  public func service(id: UUID) throws -> StoredService? {
    guard let stored = try database.service(id: id), stored.service.status.isShown else { return nil }
    return stored
  }

  private var finder: ConnectionFinder { current.withLock { $0 } }
}

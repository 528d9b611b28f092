import DirectoryStore
import Feeds
import Foundation
import OpenReferral
import Synchronization
import TextAnalysis

/// The directory as anybody's program may copy it: what `Service.openView` gives, and nothing else.
///
/// Every answer comes from one committed state of the directory. Lists are walked on a snapshot, which is made when
/// something is first asked and follows the directory; the services shown are read 500 at a time. All calls throw
/// `OpenDataNotReady` while another caller is making the snapshot, and `DirectoryStoreError` when the directory cannot
/// be read.
public final class OpenDirectory: Sendable {
  private let database: DirectoryDatabase
  private let analyzer: Analyzer
  private let held = Mutex<OpenSnapshot?>(nil)
  private let making = Mutex<Void>(())

  /// Nothing is read yet.
  public init(_ database: DirectoryDatabase, analyzer: Analyzer) {
    self.database = database
    self.analyzer = analyzer
  }

  /// Calls `body` with one state of the directory.
  public func read<Answer>(_ body: (OpenReading) throws -> Answer) throws -> Answer {
    try database.reading { reader in
      try body(OpenReading(snapshot: try snapshot(for: reader), reader: reader, analyzer: analyzer))
    }
  }

  /// Reads the feed of sessions, which needs no snapshot.
  ///
  /// - Returns: the entries after one, each with its service where that is in the feed now.
  public func sessions(
    after: (modified: Int64, serviceID: UUID)?, limit: Int
  ) throws -> [(entry: SessionFeedEntry, service: StoredService?)] {
    try database.reading { reader in
      let entries = try reader.sessions(after: after, limit: limit)
      let services = try reader.services(entries.filter { !$0.isDeleted }.map(\.serviceID)).services
      let byID = Dictionary(services.map { ($0.service.id, $0) }) { first, _ in first }
      return entries.map { ($0, byID[$0.serviceID]) }
    }
  }

  /// The sources of what is in the directory.
  public func sources() throws -> [RecordSource] {
    try database.summary().sources.filter { $0.services > 0 }.map(\.source)
  }

  private func snapshot(for reader: DirectoryReader) throws -> OpenSnapshot {
    let version = try reader.version()
    if let snapshot = held.withLock({ $0 }), snapshot.version == version { return snapshot }
    let made = try making.withLockIfAvailable { _ in
      let made =
        try held.withLock { $0 }?.updated(to: reader, analyzer) ?? OpenSnapshot(reading: reader, analyzer)
      held.withLock { $0 = made }
      return made
    }
    guard let made else { throw OpenDataNotReady() }
    return made
  }
}

/// The snapshot that lists are walked on is being made by another caller: ask again in some seconds.
public struct OpenDataNotReady: Error {}

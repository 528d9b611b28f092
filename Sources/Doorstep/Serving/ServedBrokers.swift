import Brokering
import DirectoryStore
import Foundation
import OpenReferral
import Places
import Synchronization

/// The providers of a running service's directory, ready to be matched with needs. It may be asked from any thread.
///
/// The table of providers is made once and follows the directory. A few changes are taken up by whoever asks next, so
/// that an answer is never older than the directory. Many are taken up in the background (`refresh`); until then the
/// old table answers, without those who are not there any more.
public final class ServedBrokers: Sendable {
  private struct Held {
    let version: DirectoryVersion
    let desk: BrokerDesk
  }

  private let database: DirectoryDatabase
  /// The words for what providers do.
  public let vocabulary: TaskVocabulary
  private let rates: RatesFile
  private let gazetteer: Gazetteer
  private let mostChanges: Int
  private let held = Mutex<Held?>(nil)
  /// Held while a table is being made, so that no two callers make the same one.
  private let making = Mutex<Void>(())

  /// Nothing is read yet.
  ///
  /// - Parameter mostChanges: beyond so many changed services an answer does not wait for the table.
  public init(
    of database: DirectoryDatabase, vocabulary: TaskVocabulary, rates: RatesFile, gazetteer: Gazetteer,
    mostChanges: Int = 1_000
  ) {
    self.mostChanges = mostChanges
    self.database = database
    self.vocabulary = vocabulary
    self.rates = rates
    self.gazetteer = gazetteer
  }

  /// What answers needs from the directory as it is now. Waits for the table only where there is none yet.
  ///
  /// - Throws: `DirectoryStoreError` when the directory cannot be read.
  public func desk() throws -> BrokerDesk {
    let seen = held.withLock { $0 }
    return try database.reading { reader in
      guard let seen, try reader.knows(seen.version) else { return try renewed(reader, seen) }
      guard try reader.version() != seen.version else { return seen.desk }
      guard try isMuch(since: seen.version, reader) else { return try renewed(reader, seen) }
      let gone = try reader.goneServices(since: seen.version.generation, shown: [.active])
      return seen.desk.updated(changed: gone, services: [])
    }
  }

  /// Takes up all changes of the directory, however many. Throws the same.
  public func refresh() throws {
    let seen = held.withLock { $0 }
    _ = try database.reading { try renewed($0, seen) }
  }

  private func isMuch(since version: DirectoryVersion, _ reader: DirectoryReader) throws -> Bool {
    try reader.changedServices(since: version.generation, atMost: mostChanges + 1).count > mostChanges
  }

  /// The desk of a reader's state, which is held from then on.
  ///
  /// - Parameter seen: what was held before the reader began.
  private func renewed(_ reader: DirectoryReader, _ seen: Held?) throws -> BrokerDesk {
    try making.withLock { _ in
      let version = try reader.version()
      let old = held.withLock { $0 }
      if let old, old.version == version { return old.desk }
      // Made meanwhile from a state after the reader's: it is the better one.
      if let old, old.version != seen?.version, try !reader.knows(old.version) { return old.desk }
      let desk =
        try old.flatMap { try updated($0, reader) }
        ?? BrokerDesk(reader, vocabulary: vocabulary, rates: rates, gazetteer: gazetteer)
      held.withLock { $0 = Held(version: version, desk: desk) }
      return desk
    }
  }

  /// Nil when it cannot be brought up to date in steps: much has changed, or it is of another directory.
  private func updated(_ old: Held, _ reader: DirectoryReader) throws -> BrokerDesk? {
    guard try reader.knows(old.version), try !isMuch(since: old.version, reader) else { return nil }
    let changed = try reader.changedServices(since: old.version.generation)
    return old.desk.updated(changed: changed, services: try reader.services(Array(changed)).services.map(\.service))
  }
}

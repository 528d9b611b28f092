import Access
import Foundation
import Logging
import NIOCore
import Synchronization

/// Where keys, sessions and the record are asked for. The file is opened when it is first needed, and only by requests
/// that come with a key, a session or a form to sign in: nothing public waits for it or needs it.
final class AccessDesk: Sendable {
  private let folder: URL
  private let logger: Logger
  private let opened = Mutex<AccessDatabase?>(nil)
  /// Threads of their own, so that neither searches nor event loops wait for the disk.
  private let pool = SearchPool(searches: 2, waiting: 64, budget: .seconds(5))

  /// - Parameter folder: the data folder.
  init(folder: URL, logger: Logger) {
    self.folder = folder
    self.logger = logger
  }

  /// Asks something; nil when no key was ever made, so that there is no file.
  ///
  /// - Throws: `Problem` (503) when it cannot be read or written, or too many ask at once: then nobody is let in, and
  ///   nothing is shown that cannot be put on record.
  func ask<Value: Sendable>(
    _ work: @escaping @Sendable (AccessDatabase) throws -> Value
  ) async throws(Problem) -> Value? {
    do {
      return try await pool.run { try self.database().map(work) }
    } catch SearchPool.Refusal.full, SearchPool.Refusal.overdue {
      throw .busy(after: 5)
    } catch {
      logger.error("keys and records cannot be used", metadata: ["error": "\(error)"])
      throw Problem(
        503, .busy, "Keys cannot be checked just now, so nothing is shown that needs one.",
        headers: [("Retry-After", "30")])
    }
  }

  private func database() throws -> AccessDatabase? {
    try opened.withLock { database in
      if let database { return database }
      guard FileManager.default.fileExists(atPath: AccessDatabase.file(in: folder).path) else { return nil }
      database = try AccessDatabase(in: folder)
      return database
    }
  }
}

import Foundation
import GRDB
import OpenReferral

/// What a provider may ask for: not to be shown any more, and not to be kept any more.
extension DirectoryDatabase {
  /// Hides a service for good, whatever later imports say, because its provider asked. Taking that back is a decision
  /// on a hold. Throws what `decide` throws.
  ///
  /// - Returns: false when there is no such service.
  public func withdraw(_ service: UUID) throws -> Bool {
    var isThere = false
    try changing { database, generation in
      isThere = try Self.keepOut(service, in: database)
      guard isThere else { return false }
      try MergeTable.note(service, changedIn: generation, in: database)
      _ = try MergeTable.refresh(in: database, generation: generation)
      return true
    }
    return isThere
  }

  private static func keepOut(_ service: UUID, in database: Database) throws -> Bool {
    let isThere = "SELECT EXISTS (SELECT 1 FROM service_record WHERE service_id = ?)"
    guard try Bool.fetchOne(database, sql: isThere, arguments: [service]) == true else { return false }
    try database.execute(
      sql: """
        INSERT INTO hold VALUES (?, '\(Hold.Rule.withdrawn.rawValue)', 'the provider asked for it', x'',
          '\(Hold.Decision.keptOut.rawValue)')
        ON CONFLICT DO UPDATE SET rule = excluded.rule, found = excluded.found, decision = excluded.decision
        """, arguments: [service])
    return true
  }

  /// Removes a service and all that belongs to it alone, and writes the file anew without it, so that none of its bytes
  /// is left in the file or its log. The change log keeps its identifier. Linear in the size of the directory.
  ///
  /// Throws what `importRecords` throws. When it throws `busy` after another program went on reading for five seconds,
  /// it is gone from the directory, and its bytes may not be gone from the file: ask again.
  ///
  /// - Returns: false when there is no such service; the file is written anew all the same.
  public func erase(_ stored: StoredService) throws -> Bool {
    let pool = try writable()
    return try DirectoryStoreError.wording(file) {
      let isErased = try pool.writeWithoutTransaction { database in
        var isErased = false
        try database.inTransaction(.immediate) {
          isErased = try remove(stored, in: database)
          return .commit
        }
        return isErased
      }
      try pool.vacuum()
      try pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
      return isErased
    }
  }

  private func remove(_ stored: StoredService, in database: Database) throws -> Bool {
    let tables = ImportTables(
      database: database, file: file, source: stored.source, generation: try Self.generation(in: database) + 1)
    try tables.run("DELETE FROM temp.seen")
    guard let known = try tables.record(of: stored.service.id) else { return false }
    try tables.remove(known)
    for table in ["hold", "correction", "tag"] {
      try tables.run("DELETE FROM \(table) WHERE service_id = ?", [stored.service.id])
    }
    try tables.run("DELETE FROM duplicate WHERE first_id = ?1 OR second_id = ?1", [stored.service.id])
    for table in ["feed_item", "feed_change"] {
      try tables.run(
        "DELETE FROM \(table) WHERE feed = ? AND record = ?", [stored.source.key, stored.sourceIdentifier])
    }
    try tables.end(sourceChanged: false, at: Date())
    return true
  }
}

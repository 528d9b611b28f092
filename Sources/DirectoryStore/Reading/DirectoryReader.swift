import Foundation
import GRDB
import OpenReferral

/// One committed state of the directory. Valid only inside the body given to `DirectoryDatabase.reading`; do not keep
/// it. Every call throws when the file cannot be read.
public struct DirectoryReader {
  let database: Database

  /// Which state it is.
  public func version() throws -> DirectoryVersion {
    let generation = try DirectoryDatabase.generation(in: database)
    guard let stamp = try stamp(ofGeneration: generation) else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
    return DirectoryVersion(generation: generation, stamp: stamp)
  }

  /// The stamp of an earlier generation; nil for one this directory never went through.
  public func stamp(ofGeneration generation: Int) throws -> UInt64? {
    let statement = try database.cachedStatement(sql: "SELECT stamp FROM generation WHERE number = ?")
    return try Int64.fetchOne(statement, arguments: [generation]).map { UInt64(bitPattern: $0) }
  }

  /// Whether this state is a version, or came after it.
  public func knows(_ version: DirectoryVersion) throws -> Bool {
    try stamp(ofGeneration: version.generation) == version.stamp
  }

  /// The services that some generation after this one added, changed or removed. Empty for the present generation.
  ///
  /// - Parameter limit: how many to name at most; any of them when there are more.
  public func changedServices(since generation: Int, atMost limit: Int = .max) throws -> Set<UUID> {
    try identifiers(
      "SELECT DISTINCT service_id FROM change_log WHERE generation > ? LIMIT ?", [generation, Int64(limit)])
  }

  /// Of the services that some generation after this one touched, those that are not there any more, are held back or
  /// merged into another, or have a status other than these.
  public func goneServices(since generation: Int, shown: [ServiceStatus]) throws -> Set<UUID> {
    let statuses = shown.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    return try identifiers(
      """
      SELECT service_id FROM change_log WHERE generation > ? EXCEPT
      SELECT service_record.service_id FROM service_record JOIN service USING (row) LEFT JOIN hold USING (service_id)
        LEFT JOIN merged ON merged.service_id = service_record.service_id
        LEFT JOIN correction ON correction.service_id = service_record.service_id
          AND correction.field = '\(CorrectableField.status.rawValue)'
      WHERE coalesce(correction.value, status) IN (\(statuses)) AND NOT (\(Hold.isWithheld)) AND NOT (\(MergeTable.isMerged))
      """, [generation])
  }

  private func identifiers(_ sql: String, _ arguments: StatementArguments) throws -> Set<UUID> {
    let cursor = try Row.fetchCursor(try database.cachedStatement(sql: sql), arguments: arguments)
    var services: Set<UUID> = []
    while let row = try cursor.next() { services.insert(try row.decode(UUID.self, atIndex: 0)) }
    return services
  }

  /// The services with these ids, in the order of their ids; ids that are not there are passed over.
  /// Damaged records are withheld and named.
  public func services(_ identifiers: [UUID]) throws -> StoredServices {
    var all = StoredServices(
      services: [], damaged: [], generation: try DirectoryDatabase.generation(in: database))
    var rest = identifiers.sorted()[...]
    while !rest.isEmpty {
      let some = try read(.identifiers(Array(rest.prefix(ServiceSelection.most))))
      all.services += some.services
      all.damaged += some.damaged
      rest = rest.dropFirst(ServiceSelection.most)
    }
    return all
  }

  /// How many services there are, whatever their status.
  public func count() throws -> Int {
    try Int.fetchOne(database, sql: "SELECT count(*) FROM service_record") ?? 0
  }

  /// All services, 500 at a time, so that the directory need not be in memory at once. In the order of their ids;
  /// damaged records are withheld and named.
  public func forEachBatch(_ body: (StoredServices) throws -> Void) throws {
    try forEachRange { try body(try read(.range($0))) }
  }

  /// The services of some kinds that are neither held nor merged into another, 1,024 at a time; no other is looked at.
  /// In the order of their ids; damaged records are withheld and named.
  public func forEachBatch(of kinds: [ListingKind], _ body: (StoredServices) throws -> Void) throws {
    let words = kinds.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    let identifiers = try UUID.fetchAll(
      database,
      sql: """
        SELECT service_id FROM service_record JOIN service USING (row) LEFT JOIN hold USING (service_id)
          LEFT JOIN merged USING (service_id)
        WHERE kind IN (\(words)) AND NOT (\(Hold.isWithheld)) AND NOT (\(MergeTable.isMerged)) ORDER BY service_id
        """)
    var rest = identifiers[...]
    while !rest.isEmpty {
      try body(try services(Array(rest.prefix(ServiceSelection.most))))
      rest = rest.dropFirst(ServiceSelection.most)
    }
  }

  /// All services, 500 at a time, each as its own source wrote it and people corrected it: nothing filled from others,
  /// and what is merged with its own status.
  public func forEachPlainBatch(_ body: (StoredServices) throws -> Void) throws {
    try forEachRange { range in
      try body(try ServiceReader(ServiceTables(database: database, selection: .range(range))).read())
    }
  }

  private func forEachRange(_ body: (IdentifierRange) throws -> Void) throws {
    var last = Data()
    while true {
      let statement = try database.cachedStatement(
        sql: "SELECT service_id FROM service_record WHERE service_id > ? ORDER BY service_id LIMIT 500")
      let identifiers = try Data.fetchAll(statement, arguments: [last])
      guard let lowest = identifiers.first, let highest = identifiers.last else { return }
      try body(IdentifierRange(lowest: lowest, highest: highest))
      last = highest
    }
  }

  private func read(_ selection: ServiceSelection) throws -> StoredServices {
    try OverlaidServices(database: database).read(selection)
  }
}

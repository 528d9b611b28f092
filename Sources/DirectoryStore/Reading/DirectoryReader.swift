import Foundation
import GRDB

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

  /// The services that some generation after this one added, changed or removed. Empty for the present generation.
  public func changedServices(since generation: Int) throws -> Set<UUID> {
    let statement = try database.cachedStatement(
      sql: "SELECT DISTINCT service_id FROM change_log WHERE generation > ?")
    let cursor = try Row.fetchCursor(statement, arguments: [generation])
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

  /// All services, some hundreds at a time so that the directory need not be in memory at once. In the order of their
  /// ids; damaged records are withheld and named.
  public func forEachBatch(_ body: (StoredServices) throws -> Void) throws {
    switch try count() {
    case ...1000: try body(try read(.all))
    case ...16_000: try forEachBatch(prefixes: 16, digits: 1, body)
    default: try forEachBatch(prefixes: 256, digits: 2, body)
    }
  }

  private func forEachBatch(prefixes: Int, digits: Int, _ body: (StoredServices) throws -> Void) throws {
    for prefix in 0..<prefixes {
      let hexadecimal = String(prefix, radix: 16)
      let padded = String(repeating: "0", count: digits - hexadecimal.utf8.count) + hexadecimal
      guard let range = IdentifierRange(prefix: padded) else { continue }
      try body(try read(.range(range)))
    }
  }

  private func read(_ selection: ServiceSelection) throws -> StoredServices {
    try ServiceReader(ServiceTables(database: database, selection: selection)).read()
  }
}

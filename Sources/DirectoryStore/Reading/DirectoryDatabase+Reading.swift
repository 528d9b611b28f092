import Foundation
import GRDB

/// Reading. Every call sees one committed state of the directory, whatever is being imported meanwhile, and throws
/// `DirectoryStoreError` when the file cannot be read. Services of every status are returned: what may be shown is
/// decided above.
extension DirectoryDatabase {
  /// How many imports have changed the directory; 0 for a new one.
  public func generation() throws -> Int {
    try read(Self.generation)
  }

  static func generation(in database: Database) throws -> Int {
    guard let generation = try Int.fetchOne(try database.cachedStatement(sql: "SELECT generation FROM directory"))
    else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT)
    }
    return generation
  }

  /// All services, in the order of their ids; none in a new directory. Damaged records are withheld and named.
  /// Holds the whole directory in memory.
  public func services() throws -> StoredServices {
    try services(.all)
  }

  /// The service with this id; nil when there is none. Throws `damaged`, naming it, when it must be withheld.
  public func service(id: UUID) throws -> StoredService? {
    let found = try services(.range(IdentifierRange(id)))
    guard let damaged = found.damaged.first else { return found.services.first }
    throw DirectoryStoreError(
      .damaged, file: file, expected: "record \(id.uuidString) as it was imported", found: "something else",
      remedy: damaged.description)
  }

  /// The services whose id starts with these hexadecimal digits, in either case, with or without hyphens.
  /// None for an empty prefix and for anything that is not hexadecimal.
  public func services(withIdentifierPrefix prefix: String) throws -> StoredServices {
    guard let range = IdentifierRange(prefix: prefix) else {
      return StoredServices(services: [], damaged: [], generation: try generation())
    }
    return try services(.range(range))
  }

  /// What imports did after a generation, oldest first, then by id. `changes(since: 0)` is the whole history; there
  /// are none since the present generation. One service may occur in several generations.
  public func changes(since generation: Int) throws -> [Change] {
    try read { database in
      let cursor = try Row.fetchCursor(
        database,
        sql: "SELECT generation, service_id, change FROM change_log WHERE generation > ? ORDER BY 1, 2",
        arguments: [generation])
      return try Array(
        cursor.map { row in
          var columns = ColumnReader(row)
          return Change(generation: try columns.next(), serviceID: try columns.next(), kind: try columns.word())
        })
    }
  }

  /// Several reads that see one and the same committed state, whatever is imported meanwhile.
  public func reading<Value>(_ body: (DirectoryReader) throws -> Value) throws -> Value {
    try read { try body(DirectoryReader(database: $0)) }
  }

  private func services(_ selection: ServiceSelection) throws -> StoredServices {
    try read { try OverlaidServices(database: $0).read(selection) }
  }
}

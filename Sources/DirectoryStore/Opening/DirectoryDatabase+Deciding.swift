import Foundation
import GRDB

/// Decisions of people, which change services without an import.
extension DirectoryDatabase {
  /// Runs `body` in one transaction. When it changed services there is one new generation for all of them, so that
  /// whoever follows the directory sees them change.
  ///
  /// - Parameter body: gives its value and the services it changed.
  func changing<Value>(_ body: (Database) throws -> (Value, changed: [UUID])) throws -> Value {
    let pool = try writable()
    return try DirectoryStoreError.wording(file) {
      try pool.writeWithoutTransaction { database in
        var value: Value?
        try database.inTransaction(.immediate) {
          let (result, changed) = try body(database)
          if !changed.isEmpty { try Self.begin(try Self.generation(in: database) + 1, changing: changed, in: database) }
          value = result
          return .commit
        }
        guard let value else { throw DatabaseError(resultCode: .SQLITE_INTERNAL) }
        return value
      }
    }
  }

  private static func begin(_ generation: Int, changing services: [UUID], in database: Database) throws {
    for service in Set(services) {
      try database.execute(
        sql: "UPDATE service_record SET changed_generation = ? WHERE service_id = ?", arguments: [generation, service])
      try database.execute(
        sql: "INSERT INTO change_log VALUES (?, ?, '\(Change.Kind.changed.rawValue)')",
        arguments: [generation, service])
    }
    try database.execute(sql: "UPDATE directory SET generation = ?", arguments: [generation])
    try database.execute(sql: "INSERT INTO generation VALUES (?, random())", arguments: [generation])
  }
}

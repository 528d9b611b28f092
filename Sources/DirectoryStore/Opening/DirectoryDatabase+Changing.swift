import Foundation
import GRDB

/// How everything but an import changes what is read: what people decide, put right, and ask for.
extension DirectoryDatabase {
  /// Runs a change in one transaction; where it says that something reads differently, that is a new generation.
  @discardableResult func changing(_ body: (Database, _ generation: Int) throws -> Bool) throws -> Bool {
    let pool = try writable()
    return try DirectoryStoreError.wording(file) {
      try pool.writeWithoutTransaction { database in
        var hasChanged = false
        try database.inTransaction(.immediate) {
          let generation = try Self.generation(in: database) + 1
          hasChanged = try body(database, generation)
          if hasChanged {
            try MergeTable.followChanges(in: database, generation: generation)
            try Self.begin(generation, in: database)
          }
          return .commit
        }
        return hasChanged
      }
    }
  }

  private static func begin(_ generation: Int, in database: Database) throws {
    try SessionFeed.note(changesOf: generation, at: Date(), in: database)
    try database.execute(sql: "UPDATE directory SET generation = ?", arguments: [generation])
    try database.execute(sql: "INSERT INTO generation VALUES (?, random())", arguments: [generation])
  }
}

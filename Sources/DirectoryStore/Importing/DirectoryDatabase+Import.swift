import Foundation
import GRDB
import OpenReferral

extension DirectoryDatabase {
  /// Imports records of one source in a single transaction, which is on disk when this returns.
  ///
  /// Any error thrown by `body` rolls everything back and is passed on. A dry run rolls back as well, and still says
  /// what would have happened. An import that changes something makes one new generation; one that changes nothing
  /// leaves generation and content alone and only notes the `moment` as the source's last import.
  ///
  /// Throws `DirectoryStoreError`: `readOnly` when opened for reading, `invalidSource` for a key outside `[a-z0-9-]`,
  /// `busy` when another writer holds the file for more than five seconds, `diskFull`. A call from inside a `body` is
  /// a programming error and stops the program.
  @discardableResult public func importRecords<Result>(
    from source: RecordSource, dryRun: Bool = false, at moment: Date = Date(),
    _ body: (DirectoryWriter) throws -> Result
  ) throws -> (Result, ImportTally) {
    let pool = try writable(for: source)
    return try DirectoryStoreError.wording(file) {
      try pool.writeWithoutTransaction { database in
        var answer: (Result, ImportTally)?
        try database.inTransaction(.immediate) {
          answer = try run(body, from: source, at: moment, in: database)
          return dryRun ? .rollback : .commit
        }
        guard let answer else { throw DatabaseError(resultCode: .SQLITE_INTERNAL) }
        emptyLog(database)
        return answer
      }
    }
  }

  /// Takes what was overwritten or removed out of the `-wal` file as well, where nobody is reading it just now.
  /// A log that stays is no fault: its content is committed, and the next import tries again.
  private func emptyLog(_ database: Database) {
    _ = try? database.checkpoint(.truncate)
  }

  private func run<Result>(
    _ body: (DirectoryWriter) throws -> Result, from source: RecordSource, at moment: Date, in database: Database
  ) throws -> (Result, ImportTally) {
    let generation = try Self.generation(in: database)
    let tables = ImportTables(database: database, file: file, source: source, generation: generation + 1)
    let writer = DirectoryWriter(tables, sourceChanged: try tables.begin(at: moment))
    let result = try body(writer)
    if let failure = writer.failure { throw failure }
    var tally = writer.tally
    tally.sourceChanged = try tally.sourceChanged && tables.holdsServices()
    if tally.changedDirectory { try tables.end(sourceChanged: tally.sourceChanged, at: moment) }
    tally.generation = try Self.generation(in: database)
    return (result, tally)
  }

  /// The connections that may write.
  func writable() throws -> DatabasePool {
    if let pool { return pool }
    throw DirectoryStoreError(
      .readOnly, file: file, expected: "a directory opened for writing", found: "one opened for reading",
      remedy: "Open it with readWrite access.")
  }

  private func writable(for source: RecordSource) throws -> DatabasePool {
    let pool = try writable()
    guard let problem = source.keyProblem else { return pool }
    throw DirectoryStoreError(
      .invalidSource, file: file, expected: "a source key of small letters, digits and hyphens, as wigan-libraries",
      found: problem, remedy: "Give the source another key.")
  }
}

extension RecordSource {
  /// What is wrong with the key, or nil.
  fileprivate var keyProblem: String? {
    if key.isEmpty { return "an empty key" }
    let allowed = Set("abcdefghijklmnopqrstuvwxyz0123456789-".utf8)
    return key.utf8.allSatisfy(allowed.contains) ? nil : "other characters"
  }
}

import Foundation
import GRDB

/// Erasing what is held here about a provider. The record keeps its lines: they name nobody.
extension AccessDatabase {
  /// Forgets the words and notes about a listing, takes it off every shortlist, and remembers that its record is not to
  /// come back. Call it before the directory lets go of it, so that nothing can bring it back in between.
  public func erase(
    _ listing: UUID, leaving tombstones: [Tombstone], by actor: KeyHolder, at moment: Date = Date()
  ) throws(AccessError) {
    let subject = listing.uuidString.lowercased()
    try write(at: moment) { record in
      try record.database.execute(sql: "DELETE FROM note WHERE listing = ?", arguments: [subject])
      try record.database.execute(sql: "UPDATE reveal SET words = '' WHERE listing = ?", arguments: [subject])
      try record.database.execute(sql: "DELETE FROM shortlist_entry WHERE provider = ?", arguments: [subject])
      for tombstone in tombstones {
        try record.database.execute(
          sql: "INSERT INTO erased VALUES (?, ?) ON CONFLICT DO NOTHING",
          arguments: [Data(tombstone.digest), moment.day])
      }
      try record.append(.eraseSubject, by: actor, subject: subject)
    }
    try compact()
  }

  /// Everything that was erased. Nothing in a new file.
  public func tombstones() throws(AccessError) -> Set<Tombstone> {
    try read { database in
      Set(try Data.fetchAll(database, sql: "SELECT digest FROM erased").map { Tombstone(digest: Array($0)) })
    }
  }

  /// The free words given for looks at a listing, by their line in the record.
  public func revealWords(on listing: UUID) throws(AccessError) -> [Int: String] {
    try read { database in
      let rows = try Row.fetchAll(
        database, sql: "SELECT audit, words FROM reveal WHERE listing = ?",
        arguments: [listing.uuidString.lowercased()])
      return Dictionary(
        try rows.map { (try $0.decode(Int.self, atIndex: 0), try $0.decode(String.self, atIndex: 1)) }
      ) { first, _ in first }
    }
  }

  /// Writes the file anew without what was deleted, and empties its log.
  ///
  /// - Throws: `AccessError` when another program is using it; what was deleted then still stands in it as bytes.
  public func compact() throws(AccessError) {
    do {
      try pool.vacuum()
      try pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    } catch {
      throw AccessError(
        .unusable, expected: "to write \(file.lastPathComponent) anew", found: "that another program is using it",
        remedy: "It is erased, but its bytes may still stand in the file. Erase again, or stop the server first.")
    }
  }
}

extension Tombstone {
  fileprivate init(digest: [UInt8]) { self.digest = digest }
}

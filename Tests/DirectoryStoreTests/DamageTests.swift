import Foundation
import GRDB
import OpenReferral
import TestSupport
import Testing

@testable import DirectoryStore

@Suite("Damage")
struct DamageTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("A flipped byte in the file is noticed; the record is withheld and named, the others are not")
  func flippedByte() throws {
    do {
      try DirectoryDatabase(opening: folder.directory).take([
        record(service("Unmistakable"), as: "bad"), record(service("Fine"), as: "good"),
      ])
    }
    var bytes = try Data(contentsOf: folder.directory)
    let place = try #require(bytes.range(of: Data("Unmistakable".utf8)))
    bytes[place.lowerBound + 3] ^= 0x01
    try bytes.write(to: folder.directory)

    let directory = try DirectoryDatabase(opening: folder.directory)
    let stored = try directory.services()
    let id = service("Unmistakable").id
    #expect(stored.services.map(\.service.name) == ["Fine"])
    #expect(stored.damaged.map(\.serviceID) == [id])
    #expect(stored.damaged.map(\.sourceIdentifier) == ["bad"])
    #expect(stored.damaged.first?.description.contains("wigan-libraries bad") == true)
    let error = #expect(throws: DirectoryStoreError.self) { try directory.service(id: id) }
    #expect(error?.reason == .damaged)
    #expect(error?.description.contains("wigan-libraries bad") == true)
  }

  @Test(
    "Whatever is put in any column of any record, what is read is what was written, or withheld",
    arguments: ["x'00ff'", "'other'", "4711", "-1", "NULL"])
  func everyColumn(value: String) throws {
    var generator = SeededGenerator(seed: 3)
    let full = RandomServices.full(using: &generator)
    let directory = try DirectoryDatabase(opening: folder.directory)
    try directory.take([record(full, as: "a"), record(service("Fine"), as: "b")])
    let pool = try #require(directory.pool)
    let original = Set(try directory.services().services)
    var withheld = 0
    for (table, column) in try pool.read(contentColumns) {
      // A copy of the damaged column inside one transaction that is never committed.
      try pool.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA foreign_keys = 0")
        try database.inTransaction {
          guard try damage(table, column, with: value, in: database) else { return .rollback }
          let stored = try ServiceReader(ServiceTables(database: database, selection: .all)).read()
          #expect(original.isSuperset(of: stored.services), "\(table).\(column)")
          #expect(stored.services.count + stored.damaged.count == 2, "\(table).\(column)")
          withheld += stored.damaged.isEmpty ? 0 : 1
          return .rollback
        }
      }
    }
    #expect(withheld > 50)
    #expect(try directory.services().damaged == [])
  }

  @Test("A missing row is noticed", arguments: ["service", "organization", "schedule", "phone", "location", "source"])
  func missingRow(table: String) throws {
    var generator = SeededGenerator(seed: 3)
    let directory = try DirectoryDatabase(opening: folder.directory)
    try directory.take([record(RandomServices.full(using: &generator), as: "a")])
    try inspect(folder.directory) { try $0.execute(sql: "DELETE FROM \(table)") }
    #expect(try directory.services().services == [])
    #expect(try directory.services().damaged.map(\.sourceIdentifier) == ["a"])
  }

  @Test("What any damage took is mended by importing the same again", arguments: ["x'00ff'", "'other'"])
  func mended(value: String) throws {
    var generator = SeededGenerator(seed: 3)
    let full = RandomServices.full(using: &generator)
    var sharing = full
    sharing.id = StableIdentifier.uuid("test", "shares organization, locations and terms")
    let records = [record(full, as: "a"), record(sharing, as: "b"), record(service("Fine"), as: "c")]
    do { try DirectoryDatabase(opening: folder.directory).take(records) }
    let (original, rows) = (try DirectoryDatabase(opening: folder.directory).services(), try rowCounts())
    let (sound, columns) = (try Data(contentsOf: folder.directory), try inspect(folder.directory, contentColumns))
    // Whose record it is cannot be mended: what is lost there is another record.
    let identity: Set = ["service_id", "source", "key"]
    var mended = 0
    for (table, column) in columns where !identity.contains(column) {
      for beside in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: folder.directory.path + beside) }
      try sound.write(to: folder.directory)
      guard try inspect(folder.directory, { try damage(table, column, with: value, in: $0) }) else { continue }
      let directory = try DirectoryDatabase(opening: folder.directory)
      let damaged = try directory.services().damaged.count
      let tally = try directory.take(records).tally
      let now = try directory.services()
      #expect(tally.refused == 0 && now.damaged == [], "\(table).\(column)")
      #expect(now.services.map(\.service) == original.services.map(\.service), "\(table).\(column)")
      #expect(tally.generation == (damaged > 0 ? 2 : 1), "\(table).\(column)")
      let isOwner = ["row", "service", "organization", "location"].contains(column)
      #expect(try isOwner || rowCounts() == rows, "\(table).\(column)")
      mended += damaged
    }
    #expect(mended > 50)
  }

  @Test(
    "A missing row is mended by importing the same again",
    arguments: [
      "service", "organization", "schedule", "phone", "location", "taxonomy_term", "service_at_location", "address",
    ])
  func missingRowMended(table: String) throws {
    var generator = SeededGenerator(seed: 3)
    let records = [record(RandomServices.full(using: &generator), as: "a"), record(service("Fine"), as: "b")]
    let directory = try DirectoryDatabase(opening: folder.directory)
    try directory.take(records)
    let original = try directory.services().services.map(\.service)
    let rows = try rowCounts()
    try inspect(folder.directory) { try $0.execute(sql: "DELETE FROM \(table)") }
    #expect(try directory.services().damaged.isEmpty == false)
    #expect(try directory.take(records).tally.changed > 0)
    #expect(try directory.services().services.map(\.service) == original)
    #expect(try rowCounts() == rows)
    #expect(try directory.take(records).tally.changedDirectory == false)
  }

  /// How many rows each table of records has.
  private func rowCounts() throws -> [String: Int] {
    try inspect(folder.directory) { database in
      let tables = try String.fetchAll(database, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
      return try tables.filter { !["change_log", "generation"].contains($0) }.reduce(into: [:]) { counts, table in
        counts[table] = try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table)")
      }
    }
  }

  @Test("An import that meets a record it cannot read says so and changes nothing")
  func importOverDamage() throws {
    let directory = try DirectoryDatabase(opening: folder.directory)
    try directory.take([record(service("x"), as: "a")])
    try inspect(folder.directory) { try $0.execute(sql: "UPDATE service_record SET service_id = x'00ff'") }
    let before = try dump(folder.directory)
    let error = #expect(throws: DirectoryStoreError.self) { try directory.take([record(service("x"), as: "a")]) }
    #expect(error?.reason == .damaged)
    #expect(try dump(folder.directory) == before)
  }

  /// Puts a value in one column of the first record; false when SQLite itself will not have it there, or it is what
  /// stood there.
  private func damage(_ table: String, _ column: String, with value: String, in database: Database) throws -> Bool {
    do {
      let order = table == "service" ? "row" : "1"
      let first = try Row.fetchOne(database, sql: "SELECT \(column) FROM \(table) ORDER BY \(order) LIMIT 1")
      let before = try #require(first)[0] as DatabaseValue
      try database.execute(
        sql: "UPDATE \(table) SET \(column) = \(value) WHERE \(column) IS ?", arguments: [before])
      let after = try DatabaseValue.fetchOne(database, sql: "SELECT \(value)")
      return after != before
    } catch let error as DatabaseError where [.SQLITE_CONSTRAINT, .SQLITE_MISMATCH].contains(error.resultCode) {
      return false
    }
  }

  /// Nothing of a record as its source gave it is read from these tables.
  private static let others: Set = [
    "directory", "change_log", "grdb_migrations", "hold", "feed", "feed_address", "feed_item", "feed_change",
    "duplicate", "merged", "correction", "source_report", "tag", "source_tag",
    "session_feed",
  ]

  /// All columns but generations, the moment of import, and the keys and checksums of shared rows.
  private func contentColumns(_ database: Database) throws -> [(table: String, column: String)] {
    let tables = try String.fetchAll(database, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
    return try tables.filter { !Self.others.contains($0) }.flatMap { table in
      let columns = try database.columns(in: table).map(\.name).filter { column in
        let isStamp =
          ["organization", "location", "taxonomy_term"].contains(table) && ["source", "checksum"].contains(column)
        return !isStamp && !column.hasSuffix("_generation") && column != "last_import" && column != "ordinal"
      }
      return columns.map { (table, $0) }
    }
  }
}

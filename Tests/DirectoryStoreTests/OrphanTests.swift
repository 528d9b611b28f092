import DirectoryStore
import Foundation
import GRDB
import OpenReferral
import Testing

@Suite("Nothing is left over")
struct OrphanTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("After removals every row left belongs to a service left", arguments: 1...3)
  func someRemoved(seed: UInt64) throws {
    let directory = try DirectoryDatabase(opening: folder.directory)
    let records = someRecords(count: 60, seed: seed)
    try directory.take(records)
    var changed = Array(records.prefix(30))
    for place in 0..<10 { changed[place].service.organization = changed[place + 10].service.organization }
    try directory.take(changed)
    try inspect(folder.directory) { (database) throws in
      #expect(try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").isEmpty)
      #expect(try String.fetchAll(database, sql: "PRAGMA integrity_check") == ["ok"])
      for table in serviceTables {
        let sql = "SELECT count(*) FROM \(table) WHERE service NOT IN (SELECT row FROM service)"
        #expect(try Int.fetchOne(database, sql: sql) == 0, "\(table)")
      }
      for (table, users) in sharedTables {
        let sql = "SELECT count(*) FROM \(table) WHERE row NOT IN (SELECT \(table) FROM \(users))"
        #expect(try Int.fetchOne(database, sql: sql) == 0, "\(table)")
      }
      for (table, owner) in [
        ("organization_identifier", "organization"), ("address", "location"), ("accessibility", "location"),
      ] {
        let sql = "SELECT count(*) FROM \(table) WHERE \(owner) NOT IN (SELECT row FROM \(owner))"
        #expect(try Int.fetchOne(database, sql: sql) == 0, "\(table)")
      }
    }
  }

  @Test("After everything is removed every table of records is empty")
  func allRemoved() throws {
    let directory = try DirectoryDatabase(opening: folder.directory)
    try directory.take(someRecords())
    let kept: Set = [
      "directory", "source", "change_log", "generation", "grdb_migrations", "duplicate", "correction", "source_report",
      "tag", "source_tag", "session_feed",
    ]
    try inspect(folder.directory) { (database) throws in
      try database.execute(
        sql: """
          INSERT INTO hold SELECT service_id, 'shared contact', 'x', x'', NULL FROM service_record LIMIT 1;
          INSERT INTO duplicate SELECT min(service_id), max(service_id), 9, '', 1, min(service_id), '', NULL, NULL, NULL
            FROM service_record;
          INSERT INTO merged SELECT max(service_id), min(service_id) FROM service_record;
          INSERT INTO correction SELECT service_id, 'name', 'x', NULL, NULL, '' FROM service_record LIMIT 1;
          INSERT INTO source_report SELECT key, 0, 0 FROM source;
          INSERT INTO tag SELECT service_id, 'reading', 'added', NULL, 0 FROM service_record LIMIT 1;
          INSERT INTO source_tag VALUES ('wigan-libraries', 'reading');
          INSERT INTO session_feed SELECT service_id, 1, 0 FROM service_record LIMIT 1
          """)
      for table in try tables(database) { #expect(try count(database, table) > 0, "\(table) is not tried") }
    }
    try directory.take([])
    try inspect(folder.directory) { (database) throws in
      for table in try tables(database) where !kept.contains(table) {
        #expect(try count(database, table) == 0, "\(table)")
      }
    }
  }

  /// Those of records: a feed and what was read of it stay when its records are removed.
  private func tables(_ database: Database) throws -> [String] {
    try String.fetchAll(
      database, sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'feed*'")
  }

  private func count(_ database: Database, _ table: String) throws -> Int {
    try #require(try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table)"))
  }

  private let sharedTables = [
    ("organization", "service"), ("location", "service_at_location"), ("taxonomy_term", "attribute"),
  ]
  private let serviceTables = [
    "service_at_location", "attribute", "service_reach_mode", "service_interest", "schedule", "cost_option",
    "service_area", "language", "funding", "contact", "contact_phone", "phone", "provider", "provider_task",
    "provider_check", "provider_availability", "provider_training", "provider_rate", "provider_payer", "provider_limit",
  ]
}

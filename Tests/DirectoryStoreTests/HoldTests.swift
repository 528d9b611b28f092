import DirectoryStore
import Foundation
import GRDB
import OpenReferral
import Testing

@Suite("Holds in the store")
struct HoldTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func holding(_ services: [Service]) throws -> DirectoryDatabase {
    let directory = try DirectoryDatabase(opening: folder.directory)
    _ = try directory.importRecords(from: libraries, at: moment) { writer in
      for (index, service) in services.enumerated() { _ = try writer.write(record(service, as: "\(index)")) }
      try writer.forEachService { facts in
        try writer.hold(HoldFinding(facts: facts, rule: .sharedContact, found: "a number"))
      }
    }
    return directory
  }

  @Test("What is held reads as inactive and counts as held; its content and checksum are as written")
  func readsAsInactive() throws {
    let directory = try holding([service("held")])
    try directory.take([record(service("free"), as: "free")], complete: false)
    let stored = try directory.services()
    #expect(stored.damaged == [])
    #expect(
      Set(stored.services.map { [$0.service.name, "\($0.isHeld)", $0.service.status.rawValue] }) == [
        ["held", "true", "inactive"], ["free", "false", "active"],
      ])
    let summary = try directory.summary()
    #expect(summary.held == 1 && summary.byStatus == [.inactive: 1, .active: 1])
    #expect(try directory.holds().map(\.name) == ["held"])
    #expect(try directory.holds().first?.decision == nil)
  }

  @Test("Releasing and taking it back are changes with a generation each; what changes nothing to see is none")
  func generations() throws {
    let (one, two) = (service("one"), service("two"))
    let directory = try holding([one, two])
    #expect(try directory.decide(.keptOut, on: [one.id]) == 0)
    #expect(try directory.generation() == 1)
    #expect(try directory.decide(.released, on: [one.id, two.id, service("unknown").id]) == 2)
    #expect(try directory.generation() == 2)
    #expect(try directory.decide(.released, on: [one.id]) == 0)
    #expect(try directory.decide(nil, on: [one.id]) == 1)
    #expect(
      try directory.changes(since: 1) == [one.id, two.id].sorted { $0.uuidString < $1.uuidString }.map {
        Change(generation: 2, serviceID: $0, kind: .changed)
      } + [Change(generation: 3, serviceID: one.id, kind: .changed)])
    #expect(try directory.services().services.filter(\.isHeld).map(\.service.name) == ["one"])
    #expect(try directory.service(id: one.id)?.changedGeneration == 3)
    #expect(try directory.holds().map(\.decision) == [nil, .released])
  }

  @Test("A decision that is none of ours keeps the service hidden")
  func failsClosed() throws {
    let directory = try holding([service("one")])
    try inspect(folder.directory) {
      try $0.execute(sql: "PRAGMA ignore_check_constraints = ON; UPDATE hold SET decision = 'releasee'")
    }
    #expect(try directory.services().services.map(\.isHeld) == [true])
  }

  @Test("A directory of the format before holds is brought up to date and keeps everything")
  func migration() throws {
    let directory = try DirectoryDatabase(opening: folder.directory)
    try directory.take([record(service("one"), as: "1"), record(service("two"), as: "2")])
    let before = try directory.content()
    try inspect(folder.directory) { try $0.execute(sql: Self.backToFormat2) }
    let error = #expect(throws: DirectoryStoreError.self) {
      try DirectoryDatabase(opening: folder.directory, access: .readOnly)
    }
    #expect(error?.reason == .olderSchema)
    let again = try DirectoryDatabase(opening: folder.directory)
    #expect(try again.content() == before)
    #expect(try again.holds() == [])
  }

  /// Takes away what formats 3 to 8 brought.
  private static let backToFormat2: String = {
    let tables = [
      "hold", "feed_change", "feed_item", "feed_address", "feed", "duplicate", "merged", "correction", "source_report",
      "provider_training", "provider_rate", "provider_payer", "provider_limit", "tag", "source_tag", "session_feed",
    ]
    let columns = [
      "provider": [
        "faith", "smokes", "works_with_smokers", "works_with_pets", "drives", "business_insurance",
        "weekly_hours_free", "waiting_weeks", "registered",
      ], "provider_check": ["level", "country"], "language": ["level"],
    ]
    let drops =
      tables.map { "DROP TABLE \($0);" }
      + columns.flatMap { table, columns in columns.map { "ALTER TABLE \(table) DROP COLUMN \($0);" } }
    return drops.joined() + "PRAGMA user_version = 2; DELETE FROM grdb_migrations WHERE identifier >= '3'"
  }()
}

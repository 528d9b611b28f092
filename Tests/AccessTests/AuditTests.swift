import Foundation
import GRDB
import TestSupport
import Testing

@testable import Access

@Suite("The record")
struct AuditTests {
  private static let lines = 16

  /// A record of some lines, of every shape that there is.
  private func record() throws -> AccessDatabase {
    let access = try AccessFixture.database()
    for line in 0..<Self.lines {
      try access.note(
        AuditAction.allCases[line % AuditAction.allCases.count],
        by: [AccessFixture.broker, AccessFixture.steward, .console][line % 3],
        subject: line % 4 == 0 ? nil : UUID().uuidString.lowercased(),
        reason: line % 5 == 0 ? RevealReason.concern.rawValue : nil)
    }
    return access
  }

  @Test("An untouched record verifies, and its head is that of the anchor")
  func sound() throws {
    let access = try record()
    let report = try access.verifyAudit()
    #expect(report.fault == nil && report.lines == Self.lines)
    #expect(try access.anchor.head() == report.head)
    let head = try #require(report.head)
    #expect(AuditHead(head.text) == head)
    try access.note(.signIn, by: AccessFixture.broker)
    #expect(try access.verifyAudit(head: head).fault == nil)
    #expect(try AccessFixture.database().verifyAudit().fault == nil)
  }

  @Test("F08: 1,000 random tamperings are all detected, and the line named is the first that broke")
  func tampering() throws {
    let access = try record()
    let anchors = [try #require(try access.anchor.head())]
    var generator = SeededGenerator(seed: 20_261_121)
    var missed: [String] = []
    try access.pool.writeWithoutTransaction { database in
      for round in 0..<1_000 {
        var first = 0
        var what = ""
        var report = AuditReport(lines: 0, head: nil, fault: nil)
        try database.inTransaction {
          (first, what) = try Self.tamper(database, &generator)
          report = try AuditVerification(anchors: anchors).run(on: database)
          return .rollback
        }
        if report.fault == nil || report.lines != first - 1 {
          missed.append("\(round): \(what), line \(first), \(report)")
        }
      }
      #expect(try AuditVerification(anchors: anchors).run(on: database).fault == nil)
    }
    #expect(missed.isEmpty, "seed 20261121: \(missed.prefix(5))")
  }

  /// Changes something; the first line that is then wrong, and what it was.
  private static func tamper(
    _ database: Database, _ generator: inout SeededGenerator
  ) throws -> (line: Int, what: String) {
    let line = Int.random(in: 1...lines, using: &generator)
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: return (line, try change(line, database, &generator))
    case 1:
      try database.execute(sql: "DELETE FROM audit WHERE sequence = ?", arguments: [line])
      return (line, "delete")
    case 2:
      try database.execute(sql: "DELETE FROM audit WHERE sequence >= ?", arguments: [line])
      return (line, "cut off")
    case 3:
      let other = (line % lines) + 1
      for (from, to) in [(line, -1), (other, line), (-1, other)] {
        try database.execute(sql: "UPDATE audit SET sequence = ? WHERE sequence = ?", arguments: [to, from])
      }
      return (min(line, other), "swap with \(other)")
    case 4:
      try database.execute(sql: "UPDATE audit SET sequence = -sequence WHERE sequence > ?", arguments: [line])
      try database.execute(sql: "UPDATE audit SET sequence = 1 - sequence WHERE sequence < 0")
      try database.execute(
        sql: """
          INSERT INTO audit SELECT ?, day, time, access_key, role, organization, action, subject, reason, digest
          FROM audit WHERE sequence = ?
          """, arguments: [line + 1, line])
      // A copy of the last line stands after the anchor, where it does not follow from the line before.
      return (line + 1, "duplicate")
    default:
      // Whoever can write the file can also write every digest anew from some line on.
      try database.execute(sql: "UPDATE audit SET role = 'nobody' WHERE sequence = ?", arguments: [line])
      try rewrite(from: line, database)
      return (lines, "rewrite")
    }
  }

  private static func change(
    _ line: Int, _ database: Database, _ generator: inout SeededGenerator
  ) throws -> String {
    let columns = ["day", "time", "access_key", "role", "organization", "action", "subject", "reason"]
    let column = columns.randomElement(using: &generator) ?? ""
    switch Int.random(in: 0..<4, using: &generator) {
    case 0:
      try database.execute(
        sql: "UPDATE audit SET \(column) = coalesce(\(column), '') || char(0) || 'x' WHERE sequence = ?",
        arguments: [line])
      return "NUL and more in \(column)"
    case 1:
      try database.execute(
        sql: "UPDATE audit SET \(column) = coalesce(\(column), '') || ' ' WHERE sequence = ?", arguments: [line])
      return "space in \(column)"
    case 2:
      try database.execute(
        sql: "UPDATE audit SET subject = iif(subject IS NULL, '', NULL) WHERE sequence = ?", arguments: [line])
      return "subject there or not"
    default:
      let bit = Int.random(in: 0..<256, using: &generator)
      var digest = Array(
        try Data.fetchOne(database, sql: "SELECT digest FROM audit WHERE sequence = ?", arguments: [line]) ?? Data())
      digest[bit / 8] ^= 1 << (bit % 8)
      try database.execute(sql: "UPDATE audit SET digest = ? WHERE sequence = ?", arguments: [Data(digest), line])
      return "bit of the digest"
    }
  }

  private static func rewrite(from line: Int, _ database: Database) throws {
    var previous =
      try Data.fetchOne(database, sql: "SELECT digest FROM audit WHERE sequence = ?", arguments: [line - 1])
      .map { Array($0) } ?? AuditChain.start
    for row in try Row.fetchAll(database, sql: "SELECT * FROM audit WHERE sequence >= ? ORDER BY 1", arguments: [line])
    {
      let fields: [[UInt8]?] = (0..<9).map { index in
        index == 0 ? Array("\(row[0] as Int)".utf8) : (row[index] as String?).map { Array($0.utf8) }
      }
      previous = AuditChain.digest(after: previous, fields)
      try database.execute(
        sql: "UPDATE audit SET digest = ? WHERE sequence = ?", arguments: [Data(previous), row[0] as Int])
    }
  }

  @Test(
    "A record without its anchor, and one with a changed anchor, do not verify; a head noted elsewhere catches both gone"
  )
  func anchor() throws {
    let access = try record()
    let head = try #require(try access.verifyAudit().head)
    try Data("17:00\n".utf8).write(to: access.anchor.file)
    #expect(throws: AccessError.self) { try access.verifyAudit() }
    try FileManager.default.removeItem(at: access.anchor.file)
    #expect(try access.verifyAudit().fault == .notAnchored)
    try access.pool.write { try $0.execute(sql: "DELETE FROM audit") }
    #expect(try access.verifyAudit().fault == nil)
    #expect(try access.verifyAudit(head: head).fault == .cutOff(last: 0, anchored: head.sequence))
    for text in [
      "", "1", "1:", ":00", "1:00", "01x:" + String(repeating: "0", count: 64), head.text + "\n",
      "-1:" + String(repeating: "0", count: 64),
    ] {
      #expect(AuditHead(text) == nil, "\(text)")
    }
  }

  @Test("What two programs write at once stands in one chain")
  func together() async throws {
    let folder = try AccessFixture.folder()
    let both = [try AccessDatabase(in: folder), try AccessDatabase(in: folder)]
    try await withThrowingTaskGroup { group in
      for access in both {
        group.addTask { for _ in 0..<20 { try access.note(.signIn, by: AccessFixture.broker) } }
      }
      try await group.waitForAll()
    }
    let report = try both[0].verifyAudit()
    #expect(report.fault == nil && report.lines == 40)
    #expect(try both[1].anchor.head() == report.head)
  }

  @Test("E09: a key sees as many contacts a day as its cap, however many ask at once, and each look is one line")
  func cap() async throws {
    let access = try AccessFixture.database()
    let moment = Date(timeIntervalSince1970: 1_795_000_000)
    let shown = try await withThrowingTaskGroup { group in
      for _ in 0..<4 {
        group.addTask {
          var shown = 0
          for _ in 0..<5 {
            let look = RevealRequest(listing: UUID(), reason: .concern, words: "zqwords")
            if case .success = try access.reveal(look, to: AccessFixture.broker, dailyCap: 7, at: moment) { shown += 1 }
          }
          return shown
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(shown == 7)
    #expect(try access.audit().count == 7 && access.audit().allSatisfy { $0.action == "see-contact" })
    #expect(try access.audit().allSatisfy { !"\($0)".contains("zqwords") })
    let look = RevealRequest(listing: UUID(), reason: .other, words: "")
    #expect(try access.reveal(look, to: AccessFixture.broker, dailyCap: 7, at: moment) == .failure(.capReached(cap: 7)))
    #expect(try access.reveal(look, to: AccessFixture.steward, dailyCap: 7, at: moment) == .success(6))
    let tomorrow = moment.addingTimeInterval(86_400)
    #expect(try access.reveal(look, to: AccessFixture.broker, dailyCap: 7, at: tomorrow) == .success(6))
    #expect(try access.audit(AuditFilter(subject: look.listing.uuidString.lowercased())).count == 2)
  }

  @Test("E17: a note is there for its organisation alone, and lines of the record can be had by organisation")
  func organisations() throws {
    let access = try AccessFixture.database()
    let listing = UUID()
    let note = try access.keepNote("Rang, no answer", on: listing, by: AccessFixture.broker)
    #expect(try access.note(note.id, of: "wigan-care") == note)
    #expect(try access.note(note.id, of: "leigh-care") == nil)
    #expect(try access.notes(on: listing, of: "leigh-care").isEmpty)
    #expect(try access.notes(on: listing, of: "wigan-care") == [note])
    #expect(try access.audit(AuditFilter(organization: "leigh-care")).isEmpty)
    #expect(try access.audit(AuditFilter(organization: "wigan-care")).count == 1)
  }

  @Test("E12: after an erasure no byte of notes and words about somebody is left in the file or its log")
  func erasing() throws {
    let access = try AccessFixture.database()
    let (gone, other) = (UUID(), UUID())
    for (listing, word) in [(gone, "zqerasedzq"), (other, "zqkeptzq")] {
      for number in 0..<30 {
        _ = try access.keepNote("\(word) \(number)", on: listing, by: AccessFixture.broker)
        let look = RevealRequest(listing: listing, reason: .other, words: word)
        _ = try access.reveal(look, to: AccessFixture.broker, dailyCap: 100)
      }
    }
    let tombstones = [Tombstone(service: gone), Tombstone(source: "test", identifier: "pa-1")]
    try access.erase(gone, leaving: tombstones, by: .console)
    #expect(try access.tombstones() == Set(tombstones))
    #expect(!(try access.tombstones().contains(Tombstone(source: "test-pa", identifier: "-1"))))
    let folder = access.file.deletingLastPathComponent()
    var bytes = Data()
    for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
      bytes += try Data(contentsOf: file)
    }
    #expect(bytes.range(of: Data("zqerasedzq".utf8)) == nil && bytes.range(of: Data("zqkeptzq".utf8)) != nil)
    #expect(try access.verifyAudit().fault == nil)
    #expect(try access.audit(AuditFilter(subject: gone.uuidString.lowercased())).count == 61)
  }
}

import Foundation
import GRDB
import TestSupport
import Testing

@testable import Access

@Suite("Shortlists")
struct ShortlistTests {
  private static let start = Date(timeIntervalSince1970: 1_795_000_000)
  private static let wigan = AccessFixture.broker
  private static let leigh = AccessFixture.steward

  private func order(
    _ reference: String = "CASE-0147", _ providers: [UUID] = [], need: [String: [String]]? = nil,
    facts: CoarseFacts = CoarseFacts(), days: Int = 90
  ) throws -> ShortlistOrder {
    try ShortlistOrder(
      reference: try ShortlistReference(reference), providers: providers, need: need, facts: facts, days: days)
  }

  // MARK: References

  @Test(
    "A case number is a reference, in capitals",
    arguments: ["CASE-0147", "wcc-2026-0112", "p-00417", "A1", "12345", "LAS/1"])
  func references(_ text: String) {
    let expected = text == "A1" || text == "LAS/1" ? nil : text.uppercased()
    #expect((try? ShortlistReference(text))?.text == expected)
  }

  @Test(
    "What looks like a person is no reference, and the refusal says as what and repeats nothing",
    arguments: [
      ("Margaret", "a name"), ("smith-12", "a name"), ("jo-1", "a name"), ("mrs-jones-1234567890", "a name"),
      ("14-03-1953", "a date of birth"), ("1953-03-14", "a date of birth"), ("14031953", "a date of birth"),
      ("ab-140353", "a date of birth"), ("9434765919", "an NHS number"), ("943-476-5919", "an NHS number"),
      ("qq123456c", "a National Insurance number"), ("-123", "another text"), ("1 2 3", "another text"),
      ("12\u{301}34", "another text"), (String(repeating: "1", count: 25), "another text"),
    ])
  func persons(_ text: String, _ what: String) {
    let error = #expect(throws: AccessError.self) { try ShortlistReference(text) }
    #expect(error?.reason == .invalid && error?.found.contains(what) == true, "\(String(describing: error?.found))")
    #expect(error?.description.contains(text) == false)
  }

  @Test("An NHS number, a National Insurance number and a birthday are found in words; telephones and dates are not")
  func details() {
    #expect(PersonalDetail.inWords("Her number is 943 476 5919.") == .healthNumber)
    #expect(PersonalDetail.inWords("NI QQ123456C") == .insuranceNumber)
    #expect(PersonalDetail.inWords("Born 14/3/53") == .dateOfBirth)
    for fine in ["Rang 01942 404040 on 12/11/2026", "DBS seen 2026-03-02", "943 476 5918", "", "£380 a week"] {
      #expect(PersonalDetail.inWords(fine) == nil, "\(fine)")
    }
  }

  // MARK: The store

  @Test("Saved, opened, noted, taken off, ended and erased shortlists are what a plain twin says, organisations apart")
  func twin() throws {
    let access = try AccessFixture.database()
    var twin = PlainShortlists()
    var generator = SeededGenerator(seed: 20_261_121)
    let providers = (0..<6).map { _ in UUID() }
    for step in 0..<300 {
      let holder = Bool.random(using: &generator) ? Self.wigan : Self.leigh
      let text = ["CASE-0101", "CASE-0102", "CASE-0103"].randomElement(using: &generator) ?? ""
      let reference = try ShortlistReference(text)
      let provider = try #require(providers.randomElement(using: &generator))
      let moment = Self.start.addingTimeInterval(Double(step) * 43_200)
      let outcomes: [ShortlistOutcome] = [.arranged, .declined, .nothingSuitable(.times), .nothingSuitable(.area)]
      switch Int.random(in: 0..<7, using: &generator) {
      case 0, 1:
        let facts = CoarseFacts(tasks: ["meals", "hoist"].shuffled(using: &generator), area: "WN5")
        let days = Int.random(in: 1...40, using: &generator)
        _ = try access.saveShortlist(
          order(text, [provider], need: ["tasks": ["\(step)"]], facts: facts, days: days), by: holder, at: moment)
        twin.save(
          holder.organization, text, provider, "\(step)", facts,
          until: moment.addingTimeInterval(Double(days) * 86_400), moment)
      case 2:
        #expect(
          try access.noteOnShortlist(reference, provider: provider, words: "n\(step)", by: holder, at: moment)
            == twin.note(holder.organization, text, provider, "n\(step)", moment))
      case 3:
        #expect(
          try access.takeOffShortlist(reference, provider: provider, by: holder, at: moment)
            == twin.takeOff(holder.organization, text, provider, moment))
      case 4:
        let outcome = try #require(outcomes.randomElement(using: &generator))
        #expect(
          try access.endShortlist(reference, outcome, by: holder, at: moment)
            == twin.end(holder.organization, text, outcome, moment))
      case 5:
        #expect(
          try access.eraseShortlist(reference, by: holder, at: moment)
            == twin.erase(holder.organization, text, moment))
      default: #expect(try access.removeExpiredShortlists(at: moment) == twin.removeExpired(moment), "step \(step)")
      }
      for organization in [Self.wigan.organization, Self.leigh.organization] {
        let kept = try access.shortlists(of: organization, at: moment).map(PlainShortlists.line)
        #expect(kept == twin.lines(organization, moment), "seed 20261121, step \(step)")
      }
      #expect(try counts(access) == twin.counts, "seed 20261121, step \(step)")
    }
    #expect(try access.verifyAudit().fault == nil)
  }

  private func counts(_ access: AccessDatabase) throws -> [String: Int] {
    let rows = try access.pool.read { database in
      try Row.fetchAll(database, sql: "SELECT month || ' ' || area || ' ' || task || ' ' || reason, cases FROM unmet")
    }
    return Dictionary(
      uniqueKeysWithValues: try rows.map {
        (try $0.decode(String.self, atIndex: 0), try $0.decode(Int.self, atIndex: 1))
      })
  }

  @Test("A shortlist lasts through its last day and not a day longer, and its bytes go; the count stays")
  func expiry() throws {
    let access = try AccessFixture.database()
    let provider = UUID()
    _ = try access.saveShortlist(
      order("ZQ-9147", [provider], need: ["interests": ["zqneed"]], facts: CoarseFacts(tasks: ["meals"]), days: 10),
      by: Self.wigan, at: Self.start)
    let reference = try ShortlistReference("zq-9147")
    _ = try access.noteOnShortlist(reference, provider: provider, words: "zqnote", by: Self.wigan, at: Self.start)
    _ = try access.endShortlist(reference, .nothingSuitable(.times), by: Self.wigan, at: Self.start)
    let last = Self.start.addingTimeInterval(10 * 86_400)
    let after = last.addingTimeInterval(86_400)
    #expect(try access.openShortlist(reference, by: Self.wigan, at: last) != nil)
    #expect(try access.removeExpiredShortlists(at: last) == 0)
    #expect(try access.openShortlist(reference, by: Self.wigan, at: after) == nil)
    #expect(try bytes(of: access).contains("zqneed"))
    #expect(try access.removeExpiredShortlists(at: after) == 1)
    try access.compact()
    for canary in ["zq-9147", "zqneed", "zqnote"] { #expect(try !bytes(of: access).contains(canary), "\(canary)") }
    #expect(try counts(access).values.reduce(0, +) == 1)
    let line = try #require(try access.audit().last)
    #expect(line.action == "remove-shortlist" && line.key == "clock" && line.organization == "wigan-care")
  }

  @Test("Erased, no byte of it is left, the record names it by a random id, and it is counted no more")
  func erasure() throws {
    let access = try AccessFixture.database()
    let (provider, other) = (UUID(), UUID())
    for (text, holder) in [("ZQ-9147", Self.wigan), ("AB-0001", Self.wigan), ("ZQ-9147", Self.leigh)] {
      _ = try access.saveShortlist(
        order(
          text, [provider, other], need: ["interests": ["\(holder.organization) need"]],
          facts: CoarseFacts(tasks: ["meals"])), by: holder)
    }
    let reference = try ShortlistReference("ZQ-9147")
    _ = try access.noteOnShortlist(reference, provider: provider, words: "zqnote", by: Self.wigan)
    _ = try access.endShortlist(reference, .nothingSuitable(.money), by: Self.wigan)
    #expect(try access.eraseShortlist(reference, by: Self.wigan))
    #expect(try !bytes(of: access).contains("zqnote"))
    #expect(try counts(access).isEmpty)
    #expect(
      try access.shortlists(of: nil).map { "\($0.organization) \($0.reference.text)" } == [
        "leigh-care ZQ-9147", "wigan-care AB-0001",
      ])
    #expect(try access.eraseShortlist(reference, by: Self.leigh))
    #expect(try !bytes(of: access).contains("zq-9147"))
    #expect(try access.eraseShortlist(reference, by: Self.leigh) == false)
    #expect(try access.audit().filter { $0.action == "erase-shortlist" }.allSatisfy { $0.subject?.utf8.count == 32 })
  }

  @Test("A provider that is erased is on no shortlist any more, nor is the note about them")
  func erasedProvider() throws {
    let access = try AccessFixture.database()
    let (provider, other) = (UUID(), UUID())
    _ = try access.saveShortlist(order("CASE-0101", [provider, other]), by: Self.wigan)
    let reference = try ShortlistReference("CASE-0101")
    _ = try access.noteOnShortlist(reference, provider: provider, words: "zqnote", by: Self.wigan)
    #expect(try access.shortlistNotes(on: provider).map(\.note) == ["zqnote"])
    try access.erase(provider, leaving: [], by: .console)
    #expect(try access.shortlists(of: "wigan-care").first?.entries.map(\.provider) == [other])
    #expect(try !bytes(of: access).contains("zqnote"))
  }

  @Test("Too many providers, days beyond 400, a need or a note that tells who it is: refused, and nothing is changed")
  func refusals() throws {
    let access = try AccessFixture.database()
    _ = try access.saveShortlist(order("CASE-0101", (0..<20).map { _ in UUID() }), by: Self.wigan)
    let reference = try ShortlistReference("CASE-0101")
    let before = try access.shortlists(of: nil)
    #expect(throws: AccessError.self) { try access.saveShortlist(order("CASE-0101", [UUID()]), by: Self.wigan) }
    #expect(throws: AccessError.self) { try order(days: 401) }
    #expect(throws: AccessError.self) { try order(days: 0) }
    #expect(throws: AccessError.self) { try order("CASE-0102", (0..<21).map { _ in UUID() }) }
    #expect(throws: AccessError.self) { try order(need: ["interests": ["NHS 943 476 5919"]]) }
    let provider = try #require(before.first?.entries.first?.provider)
    #expect(throws: AccessError.self) {
      try access.noteOnShortlist(reference, provider: provider, words: "dob 1953", by: Self.wigan)
    }
    #expect(throws: AccessError.self) {
      try access.noteOnShortlist(
        reference, provider: provider, words: String(repeating: "x", count: 1_001), by: Self.wigan)
    }
    #expect(try access.shortlists(of: nil) == before)
    #expect(try access.audit().count == 1)
  }

  private func bytes(of access: AccessDatabase) throws -> String {
    let folder = access.file.deletingLastPathComponent()
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).map {
      String(decoding: try Data(contentsOf: $0), as: UTF8.self).lowercased()
    }.joined()
  }
}

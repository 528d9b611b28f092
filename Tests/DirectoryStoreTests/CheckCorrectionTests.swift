import DirectoryStore
import Foundation
import OpenReferral
import Testing

@Suite("What people say of checks")
struct CheckCorrectionTests {
  let folder: TemporaryFolder
  private let claim = ProviderCheck(name: "enhanced DBS", state: .claimed, expires: "2029-01-01", level: "enhanced")

  init() throws { folder = try TemporaryFolder() }

  private func carer(_ checks: [ProviderCheck]) -> Service {
    var carer = service("Steady Hands")
    carer.provider = CareProvider()
    carer.provider?.checks = checks
    return carer
  }

  private func checks(_ directory: DirectoryDatabase) throws -> [ProviderCheck]? {
    try directory.service(id: carer([]).id)?.service.provider?.checks
  }

  @Test(
    "A claim that was verified stays so through later imports, keeps what was left open, and leaves no trace undone")
  func overlay() throws {
    let directory = try DirectoryDatabase(opening: folder.directory)
    try directory.take([record(carer([claim]), as: "1")])
    let before = try directory.content()
    #expect(
      try directory.correct(
        .check("enhanced DBS"), of: carer([]).id, to: "verified | 2026-03-02 | Desk", by: "Ann", at: moment))
    try directory.take([record(carer([claim]), as: "1")])
    let verified = ProviderCheck(
      name: "enhanced DBS", state: .verified, date: "2026-03-02", issuer: "Desk", expires: "2029-01-01",
      level: "enhanced")
    #expect(try checks(directory) == [verified])
    #expect(try directory.correct(.check("enhanced DBS"), of: carer([]).id, to: nil, by: nil, at: moment))
    #expect(try directory.content() == before)
  }

  @Test("When the source says otherwise of the check later, what was said stands and is to be looked at again")
  func overtaken() throws {
    let directory = try DirectoryDatabase(opening: folder.directory)
    try directory.take([record(carer([claim]), as: "1")])
    try directory.correct(
      .check("enhanced DBS"), of: carer([]).id, to: "seen | 2026-03-02 | Desk", by: nil, at: moment)
    #expect(try directory.service(id: carer([]).id)?.corrections.map(\.isOvertaken) == [false])
    try directory.take([record(carer([]), as: "1")])
    let stored = try #require(try directory.service(id: carer([]).id))
    #expect(stored.corrections.map(\.isOvertaken) == [true] && stored.corrections.map(\.sourceSays) == [nil])
    #expect(stored.service.provider?.checks.map(\.state) == [.seen])
  }

  @Test("A verified state can be called a claim, and a check can be added that the provider never named")
  func both() throws {
    let directory = try DirectoryDatabase(opening: folder.directory)
    let proof = ProviderCheck(name: "insurance", state: .verified, date: "2026-01-01", issuer: "Desk")
    try directory.take([record(carer([proof]), as: "1")])
    try directory.correct(.check("Insurance"), of: carer([]).id, to: "claimed", by: nil, at: moment)
    try directory.correct(.check("references"), of: carer([]).id, to: "seen | 2026-03-02 | Desk", by: nil, at: moment)
    let found = try #require(try checks(directory))
    #expect(found.map(\.name) == ["insurance", "references"])
    #expect(found.map(\.supportedState) == [.claimed, .seen])
    #expect(found[0].date == nil && found[0].issuer == nil)
  }

  @Test("What cannot be read, and what is said of one who is no provider, changes nothing: unknown stays unknown")
  func unreadable() throws {
    let directory = try DirectoryDatabase(opening: folder.directory)
    try directory.take([record(carer([claim]), as: "1"), record(service("Library"), as: "2")])
    for value in ["verified", "verified | 2026-03-02", "seen || Desk", "proved | 2026-03-02 | Desk", ""] {
      #expect(
        try !directory.correct(.check("enhanced DBS"), of: carer([]).id, to: value, by: nil, at: moment), "\(value)")
      #expect(try checks(directory) == [claim], "\(value)")
    }
    #expect(
      try !directory.correct(
        .check("enhanced DBS"), of: service("Library").id, to: "seen | 2026-03-02 | Desk", by: nil, at: moment))
    #expect(try directory.service(id: service("Library").id)?.service.provider == nil)
  }

  @Test("Every field comes back from its name, and a check without a name is none")
  func names() {
    for field in CorrectableField.plain + [.check("enhanced DBS"), .check("a=b"), .check("check:x")] {
      #expect(CorrectableField(rawValue: field.rawValue) == field)
    }
    for name in ["", "check", "check:", "Name", "checks:x"] { #expect(CorrectableField(rawValue: name) == nil) }
  }

  @Test("A statement comes back from its text, whatever is left open")
  func statements() {
    let checks = [
      ProviderCheck(name: "x", state: .claimed), ProviderCheck(name: "x", state: .claimed, expires: "2029-03-02"),
      ProviderCheck(name: "x", state: .seen, date: "2026-03-02", issuer: "Wigan desk"),
      ProviderCheck(name: "x", state: .verified, date: "2026-03-02", issuer: "Wigan desk", expires: "2029-03-02"),
    ]
    for check in checks {
      #expect(ProviderCheck(name: "x", statement: check.statement) == check, "\(check.statement)")
    }
  }

  @Test("Services that nobody checked for long are found by their day, the longest ago first, and only what is shown")
  func stale() throws {
    let directory = try DirectoryDatabase(opening: folder.directory)
    var all: [Service] = []
    for (name, day, status) in [
      ("A", "2024-11-30", ServiceStatus.active), ("B", "2023-01-01", .active), ("C", "2024-12-01", .active),
      ("D", nil, .active), ("E", "2020-01-01", .defunct), ("F", "2020-01-02", .active),
    ] as [(String, String?, ServiceStatus)] {
      var service = service(name)
      (service.assuredDate, service.status) = (day, status)
      all.append(service)
    }
    try directory.take(all.enumerated().map { record($1, as: "\($0)") })
    try directory.correct(.assured, of: all[5].id, to: "2026-11-21", by: nil, at: moment)
    let month = try #require(Freshness.staleBefore("2026-11-21"))
    func found(_ range: Range<Int>) throws -> ([UUID], Int) {
      let found = try directory.reading { try $0.services(checkedBefore: month, range) }
      return (found.ids, found.total)
    }
    #expect(try found(0..<9) == ([all[1].id, all[0].id], 2))
    #expect(try found(1..<2) == ([all[0].id], 2))
    #expect(try found(5..<9) == ([], 2))
    #expect(try directory.reading { try $0.correctedServices() } == [all[5].id])
  }

  @Test("The month before which a check is stale says the same as its class, in every month of a century")
  func months() throws {
    for year in 1980...2080 {
      for month in 1...12 {
        let today = String(format: "%d-%02d-15", year, month)
        let before = try #require(Freshness.staleBefore(today))
        for age in 22...26 {
          let then = year * 12 + month - 1 - age
          let checked = String(format: "%d-%02d", then / 12, then % 12 + 1)
          #expect((checked < before) == (Freshness(checked: checked, today: today) == .stale), "\(today) \(checked)")
        }
      }
    }
    #expect(Freshness.staleBefore("soon") == nil)
  }
}

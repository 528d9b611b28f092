import DirectoryStore
import Foundation
import GRDB
import OpenReferral
import TestSupport
import Testing

@Suite("Duplicates in the store")
struct DuplicateTests {
  let folder: TemporaryFolder
  let full: Service
  let spare: Service

  init() throws {
    folder = try TemporaryFolder()
    var full = service("Orrell Library")
    full.email = "library@example.org"
    full.interests = ["books"]
    var spare = service("Orrell Library again")
    spare.description = "Two floors of books"
    spare.interests = ["books", "reading"]
    (self.full, self.spare) = (full, spare)
  }

  private func directory() throws -> DirectoryDatabase {
    let directory = try DirectoryDatabase(opening: folder.directory)
    try directory.take([record(full, as: "1")], from: libraries)
    try directory.take([record(spare, as: "9")], from: charities)
    return directory
  }

  private func finding(isClear: Bool = true) -> DuplicateFinding {
    DuplicateFinding(
      shown: full.id, other: spare.id, parts: [DuplicatePart(.name, 4.25), DuplicatePart(.place, 3)], isClear: isClear)
  }

  @Test("A clear pair is merged: one is hidden, the other filled from it with its source named, no record is changed")
  func merging() throws {
    let directory = try directory()
    let records = try dump(folder.directory).filter { $0.hasPrefix("service ") || $0.hasPrefix("service_interest ") }
    try directory.setDuplicates([finding()], at: moment)
    let shown = try #require(try directory.service(id: full.id))
    let other = try #require(try directory.service(id: spare.id))
    #expect(shown.service.description == "Two floors of books" && shown.service.email == full.email)
    #expect(shown.service.interests == ["books", "reading"])
    #expect(
      shown.filled.map(\.field) == ["description", "interests"] && shown.filled.allSatisfy { $0.source == charities })
    #expect(other.service.status == .inactive && other.mergedInto == full.id && other.filled.isEmpty)
    #expect(
      try dump(folder.directory).filter { $0.hasPrefix("service ") || $0.hasPrefix("service_interest ") } == records)
    let summary = try directory.summary()
    #expect(summary.merged == 1 && summary.byStatus == [.active: 1, .inactive: 1])
    #expect(try directory.duplicates().map(\.state) == [.merged])
    #expect(try directory.duplicates().first?.parts == finding().parts)
  }

  @Test("Merging and parting are changes that the index hears of, and both services are in them")
  func changes() throws {
    let directory = try directory()
    try directory.setDuplicates([finding()], at: moment)
    #expect(try directory.generation() == 3)
    #expect(Set(try directory.changes(since: 2).map(\.serviceID)) == [full.id, spare.id])
    #expect(try directory.reading { try $0.goneServices(since: 2, shown: [.active]) } == [spare.id])
    try directory.setDuplicates([finding()], at: moment)
    #expect(try directory.generation() == 3, "finding the same again changes nothing")
    try directory.decide(.different, on: full.id, spare.id, by: "Ann", at: moment)
    #expect(Set(try directory.changes(since: 3).map(\.serviceID)) == [full.id, spare.id])
  }

  @Test("Taken back, everything reads as before, byte for byte")
  func undo() throws {
    let directory = try directory()
    let before = try directory.content()
    #expect(try directory.decide(.same, on: full.id, spare.id, by: "Ann", at: moment))
    #expect(try directory.content() != before)
    #expect(try directory.decide(nil, on: full.id, spare.id, by: nil, at: moment))
    #expect(try directory.content() == before)
    #expect(try directory.duplicates() == [])
  }

  @Test("A person's word stands above the machine's and through later imports, also when a record was away")
  func persons() throws {
    let directory = try directory()
    try directory.decide(.different, on: full.id, spare.id, by: "Ann", at: moment)
    try directory.setDuplicates([finding()], at: moment)
    #expect(try directory.service(id: spare.id)?.mergedInto == nil)
    #expect(try directory.duplicates().map(\.state) == [.different])
    try directory.take([], from: charities)
    #expect(try directory.duplicates() == [])
    try directory.setDuplicates([], at: moment)
    try directory.take([record(spare, as: "9")], from: charities)
    #expect(try directory.duplicates().map(\.decidedBy) == ["Ann"])
    #expect(try directory.service(id: spare.id)?.mergedInto == nil)
  }

  @Test("What is shown reads anew when what is merged into it changes, and the other is shown when it goes")
  func following() throws {
    let directory = try directory()
    try directory.decide(.same, on: full.id, spare.id, by: nil, at: moment)
    var changed = spare
    changed.description = "Three floors"
    try directory.take([record(changed, as: "9")], from: charities)
    #expect(try directory.service(id: full.id)?.service.description == "Three floors")
    #expect(Set(try directory.changes(since: 3).map(\.serviceID)) == [full.id, spare.id])
    try directory.take([], from: libraries)
    #expect(try directory.service(id: spare.id)?.service.status == .active)
  }

  @Test("What its provider withdrew stands for nothing and fills nothing: the other is shown, as its own record says")
  func withdrawing() throws {
    let directory = try directory()
    try directory.setDuplicates([finding()], at: moment)
    let generation = try directory.generation()
    #expect(try directory.withdraw(full.id))
    #expect(try directory.service(id: full.id)?.service.status == .inactive)
    let other = try #require(try directory.service(id: spare.id))
    #expect(other.service.status == .active && other.mergedInto == nil && other.service.email == nil)
    #expect(try directory.generation() == generation + 1)
    #expect(Set(try directory.changes(since: generation).map(\.serviceID)) == [full.id, spare.id])
    #expect(try !directory.withdraw(StableIdentifier.uuid("nobody")) && directory.generation() == generation + 1)
  }

  @Test(
    "A personal assistant fills nothing but another, whoever calls them the same and whichever way they came to be one")
  func personalAssistants() throws {
    let directory = try directory()
    var assistant = spare
    assistant.kind = .personalAssistant
    assistant.phones = [Phone(id: StableIdentifier.uuid("phone"), number: "01632 960777")]
    for said in [
      { try directory.setDuplicates([finding()], at: moment) },
      {
        try directory.decide(.same, on: full.id, spare.id, by: "Ann", at: moment)
      },
    ] as [() throws -> Any] {
      try directory.take([record(spare, as: "9")], from: charities)
      _ = try said()
      #expect(try directory.service(id: spare.id)?.mergedInto == full.id)
      try directory.take([record(assistant, as: "9")], from: charities)
      let shown = try #require(try directory.service(id: full.id))
      #expect(shown.service.phones.isEmpty && shown.service.description == nil && shown.filled.isEmpty)
      #expect(try directory.service(id: spare.id)?.mergedInto == nil)
    }
    var other = full
    other.kind = .personalAssistant
    try directory.take([record(other, as: "1")], from: libraries)
    #expect(try directory.service(id: spare.id)?.mergedInto == full.id)
  }

  @Test("What is held is never merged, and is merged when it is released")
  func held() throws {
    let directory = try directory()
    try directory.setDuplicates([finding()], at: moment)
    _ = try directory.importRecords(from: charities, at: moment) { writer in
      _ = try writer.write(record(spare, as: "9"))
      try writer.forEachService { facts in
        if facts.serviceID == spare.id {
          try writer.hold(HoldFinding(facts: facts, rule: .sharedContact, found: "a number"))
        }
      }
      var other = service("another")
      other.description = "so that something changes"
      _ = try writer.write(record(other, as: "10"))
    }
    #expect(try directory.service(id: full.id)?.service.description == nil)
    #expect(try directory.service(id: spare.id)?.mergedInto == nil)
    try directory.decide(.released, on: [spare.id])
    #expect(try directory.service(id: spare.id)?.mergedInto == full.id)
  }

  @Test("The machine merges nothing that its source does not show; a person may")
  func hidden() throws {
    let directory = try directory()
    var closed = spare
    closed.status = .defunct
    try directory.take([record(closed, as: "9")], from: charities)
    try directory.setDuplicates([finding()], at: moment)
    #expect(try directory.service(id: spare.id)?.mergedInto == nil)
    try directory.decide(.same, on: full.id, spare.id, by: nil, at: moment)
    #expect(try directory.service(id: spare.id)?.mergedInto == full.id)
  }

  @Test("In a chain of pairs one is shown for all, unless two of them were called different")
  func chain() throws {
    let directory = try DirectoryDatabase(opening: folder.directory)
    let services = ["a", "b", "c"].map { service($0) }
    try directory.take(services.enumerated().map { record($0.element, as: "\($0.offset)") })
    let pairs = [(0, 1), (1, 2)].map {
      DuplicateFinding(
        shown: services[$0.0].id, other: services[$0.1].id, parts: [DuplicatePart(.name, 5)], isClear: true)
    }
    try directory.setDuplicates(pairs, at: moment)
    #expect(try services.map { try directory.service(id: $0.id)?.mergedInto } == [nil, services[0].id, services[0].id])
    try directory.decide(.different, on: services[0].id, services[2].id, by: nil, at: moment)
    let merged = try services.compactMap { try directory.service(id: $0.id)?.mergedInto }
    #expect(merged.count == 1)
  }
}

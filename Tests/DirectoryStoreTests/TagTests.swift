import DirectoryStore
import Foundation
import GRDB
import OpenReferral
import Testing

@Suite("Tags in the store")
struct TagTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func directory(_ services: [Service]) throws -> DirectoryDatabase {
    let directory = try DirectoryDatabase(opening: folder.directory)
    try directory.take(services.enumerated().map { record($1, as: "\($0)") })
    return directory
  }

  private func tags(_ directory: DirectoryDatabase, _ service: Service) throws -> [String] {
    try #require(try directory.service(id: service.id)).tags.map { "\($0.decision.rawValue) \($0.concept)" }
  }

  @Test("A decision is read back with who and when, changes no record, and is a generation of its own")
  func decided() throws {
    let (one, two) = (service("one"), service("two"))
    let directory = try directory([one, two])
    #expect(try directory.tag(one.id, ["reading": .added, "dogs": .removed], by: "Ann", at: moment) == 2)
    let stored = try #require(try directory.service(id: one.id))
    let origin = InterestTag.Origin.person(name: "Ann", decidedAt: moment)
    #expect(
      stored.tags == [
        InterestTag(concept: "dogs", decision: .removed, origin: origin),
        InterestTag(concept: "reading", decision: .added, origin: origin),
      ])
    #expect(stored.service == one && stored.changedGeneration == 2)
    #expect(try tags(directory, two) == [])
    #expect(try directory.changes(since: 1) == [Change(generation: 2, serviceID: one.id, kind: .changed)])
  }

  @Test("The same again, or taking back what is not there, or a service that is not there, changes nothing")
  func unchanged() throws {
    let one = service("one")
    let directory = try directory([one])
    try directory.tag(one.id, ["reading": .added])
    #expect(try directory.tag(one.id, ["reading": .added, "dogs": nil]) == 0)
    #expect(try directory.tag(service("gone").id, ["reading": .added]) == 0)
    #expect(try directory.generation() == 2)
    #expect(try directory.tag(one.id, ["reading": nil]) == 1)
    #expect(try tags(directory, one) == [])
  }

  @Test("Decisions last through imports, through the record's going and coming back, and through opening again")
  func lasting() throws {
    var one = service("one")
    do { try directory([one]).tag(one.id, ["reading": .removed]) }
    let directory = try DirectoryDatabase(opening: folder.directory)
    one.description = "Changed"
    try directory.take([record(one, as: "0")])
    #expect(try tags(directory, one) == ["removed reading"])
    try directory.take([])
    #expect(try directory.services().services == [])
    try directory.take([record(one, as: "0")])
    #expect(try tags(directory, one) == ["removed reading"])
    #expect(try directory.services().damaged == [])
  }

  @Test("What a source's steward says holds for all of it, and a person's decision on one service stands above")
  func source() throws {
    let (one, two) = (service("one"), service("two"))
    let directory = try directory([one, two])
    try directory.take([record(service("other"), as: "a")], from: charities)
    try directory.tag(one.id, ["reading": .removed])
    #expect(try directory.tag(source: libraries.key, ["reading", "computers"]))
    #expect(try tags(directory, one) == ["added computers", "removed reading"])
    #expect(try tags(directory, two) == ["added computers", "added reading"])
    #expect(try tags(directory, service("other")) == [])
    #expect(try Set(directory.changes(since: 3).map(\.serviceID)) == [one.id, two.id])
    #expect(try directory.tag(source: libraries.key, ["computers", "reading"]) == false)
    #expect(try directory.tag(source: libraries.key, []))
    #expect(try tags(directory, two) == [])
  }

  @Test("A row that cannot be read says nothing and takes no record with it")
  func damage() throws {
    let one = service("one")
    let directory = try directory([one])
    try directory.tag(one.id, ["reading": .added, "dogs": .added])
    try inspect(folder.directory) {
      try $0.execute(
        sql: "PRAGMA ignore_check_constraints = ON; UPDATE tag SET decision = 'perhaps' WHERE concept = 'dogs'")
    }
    #expect(try tags(directory, one) == ["added reading"])
    #expect(try directory.services().damaged == [])
  }
}

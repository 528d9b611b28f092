import DirectoryStore
import Foundation
import OpenReferral
import Testing

@Suite("Generations and the change log")
struct ChangeLogTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("A new directory has generation 0, no services and no changes")
  func new() throws {
    let directory = try DirectoryDatabase(opening: folder.directory)
    #expect(try directory.generation() == 0)
    #expect(try directory.changes(since: 0) == [])
    #expect(try directory.services() == directory.services())
    #expect(try directory.services().services == [])
    let summary = try directory.summary()
    #expect((summary.services, summary.placed, summary.unplaced, summary.neverAssured) == (0, 0, 0, 0))
    #expect(summary.sources == [])
  }

  @Test("Each import that changes something makes one generation and says what changed")
  func generations() throws {
    let directory = try DirectoryDatabase(opening: folder.directory)
    let (stays, goes, changes) = (service("stays"), service("goes"), service("changes"))
    var changed = changes
    changed.phones = [Phone(id: changes.id, number: "1")]
    try directory.take([record(stays, as: "1"), record(goes, as: "2"), record(changes, as: "3")])
    try directory.take([record(stays, as: "1"), record(changed, as: "3"), record(service("new"), as: "4")])
    try directory.take([record(stays, as: "1"), record(changed, as: "3"), record(service("new"), as: "4")])

    #expect(try directory.generation() == 2)
    #expect(Set(try directory.changes(since: 0).filter { $0.generation == 1 }.map(\.kind)) == [.added])
    #expect(
      Set(try directory.changes(since: 1)) == [
        Change(generation: 2, serviceID: goes.id, kind: .removed),
        Change(generation: 2, serviceID: changes.id, kind: .changed),
        Change(generation: 2, serviceID: service("new").id, kind: .added),
      ])
    #expect(try directory.changes(since: 2) == [])

    let history = try directory.services().services.map {
      [$0.service.name: [$0.firstSeenGeneration, $0.changedGeneration, $0.lastSeenGeneration]]
    }
    #expect(Set(history) == [["stays": [1, 1, 2]], ["changes": [1, 2, 2]], ["new": [2, 2, 2]]])
  }

  @Test("Replaying the change log gives the services that are there", arguments: 1...4)
  func replay(seed: UInt64) throws {
    let directory = try DirectoryDatabase(opening: folder.directory)
    let records = someRecords(count: 30, seed: seed)
    for part in [records.prefix(20), records.suffix(20), records.prefix(5), records[8..<25]] {
      try directory.take(Array(part))
    }
    var present: Set<UUID> = []
    for change in try directory.changes(since: 0) {
      switch change.kind {
      case .added: #expect(present.insert(change.serviceID).inserted)
      case .changed: #expect(present.contains(change.serviceID))
      case .removed: #expect(present.remove(change.serviceID) != nil)
      }
    }
    #expect(present == Set(try directory.services().services.map(\.service.id)), "seed \(seed)")
  }

  @Test("Other facts of a source change all its services, and only its services")
  func sourceFacts() throws {
    let directory = try DirectoryDatabase(opening: folder.directory)
    try directory.take([record(service("1"), as: "1"), record(service("2"), as: "2")])
    try directory.take([record(service("3"), as: "3")], from: charities)
    var corrected = libraries
    corrected.licence = "CC BY 4.0"
    let tally = try directory.take([record(service("1"), as: "1"), record(service("2"), as: "2")], from: corrected)
      .tally
    #expect(tally.sourceChanged)
    #expect((tally.unchanged, tally.generation) == (2, 3))
    #expect(Set(try directory.changes(since: 2).map(\.serviceID)) == [service("1").id, service("2").id])
    #expect(try directory.service(id: service("1").id)?.source == corrected)
    #expect(try directory.service(id: service("3").id)?.source == charities)
  }

  @Test("A partial import removes nothing")
  func partial() throws {
    let directory = try DirectoryDatabase(opening: folder.directory)
    try directory.take(someRecords())
    try directory.take([record(service("one more"), as: "more")], complete: false)
    #expect(try directory.services().services.count == 41)
  }
}

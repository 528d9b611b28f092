import DirectoryStore
import Foundation
import OpenReferral
import Testing

@Suite("Whose record it is")
struct IdentityTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("A service that another source holds is never overwritten")
  func conflict() throws {
    let directory = try DirectoryDatabase(opening: folder.directory)
    try directory.take([record(service("theirs", id: "x"), as: "1")])
    let result = try directory.take([record(service("ours", id: "x"), as: "1")], from: charities)
    #expect(result.outcomes == [.conflict(with: libraries.key)])
    #expect(result.tally.conflicts == 1)
    #expect(try directory.services().services.map(\.service.name) == ["theirs"])
    #expect(try directory.services().services.map(\.source.key) == [libraries.key])
  }

  @Test("Removing what one source no longer has leaves the other source alone")
  func removal() throws {
    let directory = try DirectoryDatabase(opening: folder.directory)
    try directory.take(someRecords())
    try directory.take([record(service("other"), as: "1")], from: charities)
    #expect(try directory.take([]).tally.removed == 40)
    #expect(try directory.services().services.map(\.service.name) == ["other"])
  }

  @Test("The second record of one identifier is reported, and the first is kept")
  func duplicateIdentifier() throws {
    let directory = try DirectoryDatabase(opening: folder.directory)
    let (first, second) = (service("first"), service("second"))
    let result = try directory.take([record(first, as: "1"), record(second, as: "1"), record(first, as: "1")])
    #expect(result.outcomes == [.added, .duplicate(of: first.id), .unchanged])
    #expect(result.tally.duplicates == 1)
    #expect(try directory.services().services.map(\.service) == [first])
  }

  @Test("The second record of one service id is reported, whatever its identifier, new or known")
  func duplicateService() throws {
    let directory = try DirectoryDatabase(opening: folder.directory)
    let (first, second) = (service("first", id: "x"), service("second", id: "x"))
    for outcome in [WriteOutcome.added, .unchanged] {
      let result = try directory.take([record(first, as: "1"), record(second, as: "1"), record(first, as: "2")])
      #expect(result.outcomes == [outcome, .duplicate(of: first.id), .duplicate(of: first.id)])
      #expect(try directory.services().services.map(\.service) == [first])
    }
  }

  @Test("A source may rename its record")
  func renamed() throws {
    let directory = try DirectoryDatabase(opening: folder.directory)
    try directory.take([record(service("x"), as: "old")])
    #expect(try directory.take([record(service("x"), as: "new")]).outcomes == [.changed])
    #expect(try directory.services().services.map(\.sourceIdentifier) == ["new"])
  }

  @Test("A source may give a record another service id: the old service goes")
  func replaced() throws {
    let directory = try DirectoryDatabase(opening: folder.directory)
    try directory.take([record(service("old"), as: "1")])
    let result = try directory.take([record(service("new"), as: "1")], complete: false)
    #expect(result.outcomes == [.added])
    #expect(result.tally.removed == 1)
    #expect(try directory.services().services.map(\.service.name) == ["new"])
    #expect(Set(try directory.changes(since: 1).map(\.kind)) == [.added, .removed])
  }

  @Test("Two records may swap identifiers")
  func swapped() throws {
    let directory = try DirectoryDatabase(opening: folder.directory)
    try directory.take([record(service("a"), as: "1"), record(service("b"), as: "2")])
    try directory.take([record(service("a"), as: "2"), record(service("b"), as: "1")])
    let stored = try directory.services().services
    #expect(Set(stored.map { $0.service.name + $0.sourceIdentifier }) == ["a2", "b1"])
    #expect(Set(try directory.changes(since: 1).map(\.kind)) == [.changed])
  }

  @Test("What cannot be stored exactly is refused by name, and the rest goes in")
  func refused() throws {
    var (infinite, null) = (service("infinite"), service("null"))
    infinite.serviceAreas = [
      ServiceArea(id: infinite.id, name: nil, coverage: .circle(latitude: .infinity, longitude: 0, radiusInMetres: 1))
    ]
    null.organization.description = "a\0b"
    let directory = try DirectoryDatabase(opening: folder.directory)
    let result = try directory.take([
      record(infinite, as: "1"), record(null, as: "2"), record(service("fine"), as: "3"),
    ])
    #expect(result.tally.refused == 2)
    #expect(try directory.services().services.map(\.service.name) == ["fine"])
    guard case .refused(let problem) = result.outcomes[1] else { throw CancellationError() }
    #expect(problem.recordIdentifier == "2")
    #expect(problem.found == "a NUL character")
  }

  @Test("A source key that is no key is refused", arguments: ["", "Wigan", "a b", "a\u{301}", "é", "a/b"])
  func sourceKey(key: String) throws {
    let directory = try DirectoryDatabase(opening: folder.directory)
    let error = #expect(throws: DirectoryStoreError.self) {
      try directory.take([], from: RecordSource(key: key, name: "x"))
    }
    #expect(error?.reason == .invalidSource)
  }
}

import DirectoryStore
import Foundation
import OpenReferral
import Testing

@Suite("Corrections in the store")
struct CorrectionTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func library(email: String? = "old@example.org", assured: String? = nil) -> Service {
    var library = service("Orrell Library")
    (library.email, library.assuredDate) = (email, assured)
    return library
  }

  @Test("A correction is laid over what the source says, through later imports, and taken back without a trace")
  func overlay() throws {
    let directory = try DirectoryDatabase(opening: folder.directory)
    try directory.take([record(library(), as: "1")])
    let before = try directory.content()
    #expect(try directory.correct(.email, of: library().id, to: "new@example.org", by: "Ann", at: moment))
    #expect(try directory.generation() == 2)
    #expect(try directory.changes(since: 1).map(\.serviceID) == [library().id])
    try directory.take([record(library(), as: "1")])
    let stored = try #require(try directory.service(id: library().id))
    #expect(stored.service.email == "new@example.org")
    #expect(stored.corrections.map(\.previous) == ["old@example.org"] && !stored.corrections[0].isOvertaken)
    #expect(try directory.correct(.email, of: library().id, to: nil, by: nil, at: moment))
    #expect(try directory.content() == before)
  }

  @Test("When the source changes a corrected field, the correction stands and is flagged; not when it agrees")
  func overtaken() throws {
    let directory = try DirectoryDatabase(opening: folder.directory)
    try directory.take([record(library(), as: "1")])
    try directory.correct(.email, of: library().id, to: "new@example.org", by: nil, at: moment)
    for (says, isOvertaken) in [("other@example.org", true), ("new@example.org", false), (nil, true)] {
      try directory.take([record(library(email: says), as: "1")])
      let stored = try #require(try directory.service(id: library().id))
      #expect(stored.service.email == "new@example.org")
      #expect(stored.corrections.map(\.isOvertaken) == [isOvertaken] && stored.corrections[0].sourceSays == says)
    }
    try directory.correct(.email, of: library().id, to: "new@example.org", by: nil, at: moment)
    #expect(try directory.service(id: library().id)?.corrections.map(\.isOvertaken) == [false], "said again, it stands")
  }

  @Test("Of two checks the later one counts, whoever made it, and the summary counts it")
  func checks() throws {
    let directory = try DirectoryDatabase(opening: folder.directory)
    try directory.take([record(library(assured: "2024-03-01"), as: "1")])
    try directory.correct(.assured, of: library().id, to: "2026-11-21", by: "Ann", at: moment)
    let stored = try #require(try directory.service(id: library().id)?.service)
    #expect(stored.assuredDate == "2026-11-21" && stored.assuredBy == "Ann")
    #expect(try directory.summary().assuredByMonth == ["2026-11": 1])
    try directory.take([record(library(assured: "2026-12-01"), as: "1")])
    #expect(try directory.service(id: library().id)?.service.assuredDate == "2026-12-01")
  }

  @Test("A status put right hides and shows, in answers and in counts")
  func status() throws {
    let directory = try DirectoryDatabase(opening: folder.directory)
    try directory.take([record(library(), as: "1")])
    try directory.correct(.status, of: library().id, to: "defunct", by: nil, at: moment)
    #expect(try directory.summary().byStatus == [.defunct: 1])
    #expect(try directory.reading { try $0.goneServices(since: 1, shown: [.active]) } == [library().id])
  }

  @Test("A service that is not there cannot be corrected, and nothing changes")
  func unknown() throws {
    let directory = try DirectoryDatabase(opening: folder.directory)
    #expect(try !directory.correct(.name, of: UUID(), to: "x", by: nil, at: moment))
    #expect(try directory.generation() == 0)
  }
}

import DirectoryStore
import Doorstep
import FeedTransport
import Foundation
import OpenReferral
import Synchronization
import TestSupport
import Testing

@Suite("Checking web pages")
struct LinkTests {
  private static let source = RecordSource(key: "groups", name: "Groups")

  private func service(_ name: String, url: String?, website: String? = nil) -> Service {
    var service = Make.service(name, kind: .group, at: nil)
    (service.url, service.organization.website) = (url, website)
    return service
  }

  private func pages(_ services: [Service]) throws -> [LinkedPage] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "doorstep-links-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let database = try DirectoryDatabase(opening: folder.appending(path: "directory.sqlite"))
    try database.importRecords(from: Self.source, dryRun: false) { writer in
      for service in services {
        _ = try writer.write(ServiceRecord(service: service, sourceIdentifier: service.name, location: "test"))
      }
    }
    return try LinkedPage.all(of: database)
  }

  private func check(_ pages: [LinkedPage], limit: Int = 100, isPublic: Bool = false) throws -> (LinkReport, Double) {
    let slept = Mutex(0.0)
    let clock = SyncClock(
      now: { Date() }, sleep: { seconds in slept.withLock { $0 += seconds } }, random: { $0.lowerBound })
    let check = LinkCheck(
      userAgent: "DoorstepTest/1", addresses: isPublic ? .publicOnly : .publicAndPrivate, clock: clock)
    return (try check.run(pages, limit: limit), slept.withLock { $0 })
  }

  @Test("What is gone is told from what is there and from what may only turn programs away")
  func verdicts() throws {
    let server = try ScriptedServer { request in
      switch request.target {
      case "/here", "/empty":
        [.answer(status: 200, headers: [], body: Array((request.target == "/here" ? "<p>" : "").utf8))]
      case "/huge": [.answer(status: 200, headers: [], body: Array(repeating: 0x20, count: 3_000_000))]
      case "/moved": [.status(301, "Location: /here")]
      case "/circle": [.status(302, "Location: /circle")]
      case "/gone": [.status(410)]
      case "/closed": [.status(403)]
      case "/reset": [.reset]
      default: [.status(404)]
      }
    }
    defer { server.stop() }
    let names = ["here", "empty", "huge", "moved", "circle", "gone", "closed", "reset", "lost"]
    let pages = try pages(names.map { service($0, url: server.address("/\($0)")) })
    let (report, slept) = try check(pages)
    #expect(report.asked == 9 && report.left == 0 && slept == 8, "one second between two pages")
    #expect(report.broken.map { $0.page.entries.map(\.name) } == [["circle"], ["gone"], ["lost"]])
    #expect(report.unclear.map { $0.page.entries.map(\.name) } == [["closed"], ["reset"]])
    #expect(report.broken.last?.found == "the page is not there (status 404)")
  }

  @Test("A page that several name is asked for once; hidden entries and people who work from home are left alone")
  func whose() throws {
    var assistant = service("assistant", url: "https://one.example.org/")
    assistant.kind = .personalAssistant
    var closed = service("closed", url: "https://two.example.org/")
    closed.status = .inactive
    var checked = service("checked", url: "https://a.example.org/")
    checked.assuredDate = "2026-01-01"
    let shared = ["b", "a"].map { service($0, url: nil, website: "https://b.example.org/") }
    let pages = try pages([assistant, closed, checked] + shared)
    #expect(pages.map(\.address) == ["https://b.example.org/", "https://a.example.org/"], "never checked comes first")
    #expect(Set(pages[0].entries.map(\.name)) == ["a", "b"])
  }

  @Test("No more are asked for than allowed, and nothing on a private network (D16)")
  func bounds() throws {
    let server = try ScriptedServer { _ in [.status(404)] }
    defer { server.stop() }
    let pages = try pages((1...5).map { service("\($0)", url: server.address("/\($0)")) })
    let (few, _) = try check(pages, limit: 2)
    #expect(few.asked == 2 && few.left == 3 && server.targets.count == 2)
    let (none, _) = try check(pages, isPublic: true)
    #expect(none.broken.map(\.found) == Array(repeating: "it leads to a private network", count: 5))
    #expect(server.targets.count == 2, "no connection is made")
  }

  @Test("Where no name leads anywhere it is not the pages' fault")
  func offline() throws {
    let (report, _) = try check(
      pages([service("a", url: "http://nobody.invalid/"), service("b", url: "http://x.invalid/")]))
    #expect(report.isOffline && report.broken.isEmpty && report.unclear.count == 2)
  }
}

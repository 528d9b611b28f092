import DirectoryStore
import Doorstep
import Feeds
import Foundation
import Interests
import OpenReferral
import Synchronization
import TestSupport
import Testing

@Suite("Syncing OpenActive feeds")
struct OpenActiveSyncTests {
  /// A server whose feeds grow: the items from a position on, three a page, by path.
  private final class Growing: Sendable {
    let feeds = Mutex<[String: [String]]>([:])

    func server() throws -> ScriptedServer {
      try ScriptedServer { [self] request in
        let parts = request.target.split(separator: "?from=")
        let path = String(parts[0])
        let from = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
        let all = feeds.withLock { $0[path] ?? [] }
        let items = Array(all.dropFirst(from).prefix(3))
        let next = "http://\(request.headers["host"] ?? "")\(path)?from=\(from + items.count)"
        return [.json(PageText.page(items, next: next))]
      }
    }
  }

  @Test("A series and its sessions from two feeds become one service with a schedule, in local time")
  func across() throws {
    let growing = Growing()
    growing.feeds.withLock {
      $0["/series"] = [PageText.series("A", modified: 1)]
      // Clocks change on 25 October 2026: half past six stays half past six.
      $0["/sessions"] = [
        PageText.session("1", of: "A", modified: 1, start: "2026-10-13T17:30:00Z"),
        PageText.session("2", of: "A", modified: 2, start: "2026-10-20T17:30:00Z"),
        PageText.session("3", of: "A", modified: 3, start: "2026-10-27T18:30:00Z"),
        PageText.session("4", of: "B", modified: 4, start: "2026-10-27T18:30:00Z"),
      ]
    }
    let server = try growing.server()
    defer { server.stop() }
    let fixture = try SyncFixture(.openActive, [server.address("/series"), server.address("/sessions")])
    let report = try fixture.run()
    let service = try #require(try fixture.services().first)
    #expect(try fixture.names() == ["Series A"])
    #expect(report.progress.items == 5)
    #expect(report.records.problems.map(\.field) == ["superEvent"], "B has no series yet")
    #expect(try fixture.database.summary().sources.first?.problems == 1, "and is told in the status")
    let schedule = try #require(service.schedules.first)
    #expect(service.schedules.count == 1)
    #expect(schedule.byday == "TU" && schedule.opensAt == "18:30" && schedule.closesAt == "19:30")
    #expect(schedule.validFrom == "2026-10-13" && schedule.validTo == "2026-10-27")
    #expect(service.minimumAge == 18 && service.organization.name == "Leisure Trust")
    #expect(try fixture.database.feed("leisure")?.feed.source.licence == "https://example.org/licence")

    growing.feeds.withLock { $0["/series"]?.append(PageText.series("B", modified: 2)) }
    try fixture.run()
    #expect(try fixture.names() == ["Series A", "Series B"], "the session that waited has its series")
    #expect(try fixture.services()[1].schedules.first?.dtstart == "2026-10-27")
  }

  @Test("Only what changed is asked for again; deletions take services out")
  func incremental() throws {
    let growing = Growing()
    growing.feeds.withLock { $0["/f"] = (1...10).map { PageText.series("\($0)", modified: $0) } }
    let server = try growing.server()
    defer { server.stop() }
    let fixture = try SyncFixture(.openActive, [server.address("/f")])
    #expect(try fixture.run().isWhole)
    let asked = server.targets.count
    growing.feeds.withLock {
      $0["/f"]? += [PageText.gone("3", modified: 11), PageText.series("4", modified: 12, name: "Renamed")]
    }
    let report = try fixture.run()
    #expect(server.targets.count == asked + 2 && !report.isWhole)
    #expect((report.records.changed, report.records.removed, report.records.added) == (1, 1, 0))
    #expect(try fixture.names().count == 9 && fixture.names().contains("Renamed"))
  }

  @Test("What was erased does not come back by any reading, and nothing of it is written down (E13)")
  func erased() throws {
    let growing = Growing()
    growing.feeds.withLock {
      $0["/f"] = [
        PageText.series("A", modified: 1), PageText.series("B", modified: 2, name: "Zqgone"),
        PageText.session("1", of: "B", modified: 3, start: "2026-10-13T17:30:00Z"),
      ]
    }
    let server = try growing.server()
    defer { server.stop() }
    let fixture = try SyncFixture(.openActive, [server.address("/f")])
    try fixture.run()
    let gone = try #require(try fixture.database.services().services.first { $0.service.name == "Zqgone" })
    #expect(try fixture.database.erase(gone))
    for readsAll in [false, true] {
      growing.feeds.withLock { $0["/f"]?.append(PageText.series("B", modified: 9, name: "Zqgone again")) }
      let report = try fixture.run {
        $0.readsAll = readsAll
        $0.isErased = { identifier, _ in identifier == gone.sourceIdentifier }
      }
      #expect(try fixture.names() == ["Series A"])
      #expect(report.records.refused > 0 && report.records.problems.allSatisfy { !"\($0)".contains("Zq") })
      #expect(try !fixture.bytes().contains("Zqgone"))
    }
  }

  @Test("A correction stands through a sync that says something else, and is flagged; a withdrawal stands too")
  func decided() throws {
    let growing = Growing()
    growing.feeds.withLock { $0["/f"] = [PageText.series("A", modified: 1), PageText.series("B", modified: 2)] }
    let server = try growing.server()
    defer { server.stop() }
    let fixture = try SyncFixture(.openActive, [server.address("/f")])
    try fixture.run()
    let services = try fixture.services()
    try fixture.database.correct(.name, of: services[0].id, to: "Right", by: "Ann")
    #expect(try fixture.database.withdraw(services[1].id))
    for readsAll in [false, true] {
      growing.feeds.withLock {
        $0["/f"]? += [PageText.series("A", modified: 8, name: "Other"), PageText.series("B", modified: 9, name: "New")]
      }
      try fixture.run { $0.readsAll = readsAll }
      let queue = try ReviewQueue(of: fixture.database, today: "2026-09-22")
      #expect(queue.overtaken.map(\.name) == ["Right"])
      #expect(queue.overtaken.first?.overtaken.map(\.sourceSays) == ["Other"])
      #expect(try fixture.services().map(\.status) == [.inactive, .active], "what was withdrawn is not shown")
    }
  }

  @Test("A feed that loses more than 30 % is held for a person, and let through when allowed")
  func massDeletion() throws {
    let growing = Growing()
    growing.feeds.withLock { $0["/f"] = (1...10).map { PageText.series("\($0)", modified: $0) } }
    let server = try growing.server()
    defer { server.stop() }
    let fixture = try SyncFixture(.openActive, [server.address("/f")])
    try fixture.run()
    growing.feeds.withLock { $0["/f"]? += (1...4).map { PageText.gone("\($0)", modified: 10 + $0) } }
    #expect(throws: ImportRefusal.wouldRemoveMany(removed: 4, of: 10)) { try fixture.run() }
    #expect(try fixture.names().count == 10)
    #expect(throws: ImportRefusal.wouldRemoveMany(removed: 4, of: 10), "it stays held") { try fixture.run() }
    #expect(try fixture.run { $0.allowsManyRemovals = true }.records.removed == 4)
    #expect(try fixture.names().count == 6)
  }

  @Test("Read from the beginning, what the feed no longer holds is gone; after a week of silence that is done unasked")
  func anew() throws {
    let growing = Growing()
    growing.feeds.withLock { $0["/f"] = (1...10).map { PageText.series("\($0)", modified: $0) } }
    let server = try growing.server()
    defer { server.stop() }
    let fixture = try SyncFixture(.openActive, [server.address("/f")])
    try fixture.run()
    growing.feeds.withLock { $0["/f"]?.removeFirst(1) }
    #expect(try fixture.run { $0.readsAll = true }.records.removed == 1)
    growing.feeds.withLock { $0["/f"]?.removeFirst(1) }
    fixture.slept.add(8 * 86_400)
    let report = try fixture.run()
    #expect(report.isWhole && report.records.removed == 1)
  }

  @Test("After a 503 without a time the feed is left alone for one to two hours, or waited for")
  func patience() throws {
    let server = try ScriptedServer { request in
      let base = "http://\(request.headers["host"] ?? "")"
      guard request.number > 0 else { return [.status(503)] }
      return [.json(PageText.page(request.number == 1 ? [PageText.series("A", modified: 1)] : [], next: "\(base)/1"))]
    }
    defer { server.stop() }
    let fixture = try SyncFixture(.openActive, [server.address("/0")])
    let fault = #expect(throws: SyncFault.self) { try fixture.run() }
    #expect(fault?.retryAt == fixture.slept.now.addingTimeInterval(5_400), "the middle of 60 to 120 minutes")
    #expect(throws: SyncFault.self) { try fixture.run() }
    #expect(server.targets.count == 1, "nobody is asked before the time")
    try fixture.run { $0.waits = true }
    #expect(fixture.slept.all.contains(5_400))
    #expect(try fixture.names() == ["Series A"])
  }

  @Test("Activities are attributes, and interests where the thesaurus has them under another name")
  func activities() throws {
    var mappings = Concept.Mappings()
    mappings.openActive = ["Tai Chi"]
    let concept = Concept(id: "gentle", label: "gentle exercise", mappings: mappings, origin: "test")
    let server = try ScriptedServer { request in
      let base = "http://\(request.headers["host"] ?? "")"
      let items = request.target == "/0" ? [PageText.series("A", modified: 1)] : []
      return [.json(PageText.page(items, next: "\(base)/1"))]
    }
    defer { server.stop() }
    let fixture = try SyncFixture(.openActive, [server.address("/0")], concepts: [concept])
    try fixture.run()
    let service = try #require(try fixture.services().first)
    #expect(service.attributes.map(\.taxonomyTerm.name) == ["Tai Chi"])
    #expect(service.interests == ["gentle exercise"])
  }
}

import DirectoryStore
import Doorstep
import Feeds
import Foundation
import OpenReferral
import Synchronization
import TestSupport
import Testing

@Suite("Syncing Open Referral APIs, HSDS tables and CSV")
struct OtherFormatsSyncTests {
  private static func id(_ number: Int) -> String { "00000000-0000-4000-8000-00000000000\(number)" }

  private static func outline(_ number: Int) -> String {
    "{\"id\":\"\(id(number))\",\"name\":\"Service \(number)\",\"status\":\"active\"}"
  }

  private static func whole(_ number: Int) -> String {
    """
    {"id":"\(id(number))","name":"Service \(number)","status":"active","description":"<p>Tea &amp; talk</p><p>For all</p>",
    "schedules":[{"freq":"WEEKLY","byday":"MO","opens_at":"10:00","closes_at":"11:00"}]}
    """
  }

  private static func envelope(_ services: [String], _ page: Int, of pages: Int, version1: Bool = false) -> String {
    let list = services.joined(separator: ",")
    return version1
      ? "{\"totalPages\":\(pages),\"number\":\(page),\"content\":[\(list)]}"
      : "{\"total_pages\":\(pages),\"page_number\":\(page),\"contents\":[\(list)]}"
  }

  private static func page(of request: ScriptedServer.Request) -> Int {
    request.target.split(separator: "page=").dropFirst().first.flatMap { Int($0.prefix { $0.isNumber }) } ?? 1
  }

  @Test("Pages of outlines are completed one by one, HTML becomes plain text", arguments: [true, false])
  func outlines(version1: Bool) throws {
    let server = try ScriptedServer { request in
      if let number = (1...6).first(where: { request.target.hasPrefix("/api/services/\(Self.id($0))") }) {
        return [number == 6 ? .status(404) : .json(Self.whole(number))]
      }
      let page = Self.page(of: request)
      let services = [Self.outline(2 * page - 1), Self.outline(2 * page)]
      return [.json(Self.envelope(services, page, of: 3, version1: version1))]
    }
    defer { server.stop() }
    let fixture = try SyncFixture(.openReferral, [server.address("/api")])
    let report = try fixture.run()
    #expect(try fixture.names() == (1...5).map { "Service \($0)" })
    let service = try #require(try fixture.services().first)
    #expect(service.description == "Tea & talk\n\nFor all" && service.schedules.first?.byday == "MO")
    #expect(report.records.refused == 1 && report.records.problems.first?.recordIdentifier == Self.id(6))
    #expect(server.targets.first?.contains("full=true") == true)
  }

  @Test("What the API no longer lists is removed; between whole readings only changes are asked for")
  func changes() throws {
    let services = Mutex(Array(1...5))
    let server = try ScriptedServer { request in
      if request.target.contains("full=true") { return [.status(400)] }
      return [.json(Self.envelope(services.withLock { $0.map(Self.whole) }, 1, of: 1))]
    }
    defer { server.stop() }
    let fixture = try SyncFixture(.openReferral, [server.address("/services")])
    #expect(try fixture.run().records.added == 5)
    services.withLock { $0 = [5] }
    let second = try fixture.run()
    #expect(!second.isWhole && server.targets.last?.contains("modified_after=2026") == true)
    #expect(try fixture.names().count == 5, "what is not among the changes stays")
    services.withLock { $0 = [1, 2, 3, 4] }
    #expect(try fixture.run { $0.readsAll = true }.records.removed == 1)
    services.withLock { $0 = [1, 2] }
    #expect(throws: ImportRefusal.wouldRemoveMany(removed: 2, of: 4)) { try fixture.run { $0.readsAll = true } }
    #expect(try fixture.names().count == 4)
  }

  @Test("An API that gives the same page for ever is found out")
  func samePage() throws {
    let server = try ScriptedServer { _ in [.json(Self.envelope([Self.whole(1)], 1, of: 99))] }
    defer { server.stop() }
    let fixture = try SyncFixture(.openReferral, [server.address("/api")])
    let fault = #expect(throws: SyncFault.self) { try fixture.run() }
    #expect(fault?.found == "the one before it once more")
  }

  @Test("A home is reduced before anything is kept on disk")
  func homes() throws {
    let server = try ScriptedServer { request in
      guard Self.page(of: request) == 1 else { return [.status(503)] }
      let assistant = """
        {"id":"\(Self.id(1))","name":"Ann Smith","status":"active","kind":"personal-assistant","schedules":[],
        "service_at_locations":[{"location":{"addresses":[{"address_1":"17 Zebra Crossing","postal_code":"WN5 8LZ"}]}}]}
        """
      return [.json(Self.envelope([assistant], 1, of: 2))]
    }
    defer { server.stop() }
    let fixture = try SyncFixture(.openReferral, [server.address("/api")])
    #expect(throws: SyncFault.self) { try fixture.run() }
    let files = try FileManager.default.contentsOfDirectory(at: fixture.folder, includingPropertiesForKeys: nil)
    let bytes = try files.map { try Data(contentsOf: $0) }
    #expect(bytes.contains { $0.range(of: Data("Ann Smith".utf8)) != nil }, "the record waits")
    #expect(!bytes.contains { $0.range(of: Data("Zebra".utf8)) != nil || $0.range(of: Data("8LZ".utf8)) != nil })
  }

  @Test("HSDS tables are joined by their ids")
  func tables() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "doorstep-tables-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let tables = [
      "services": "id,organization_id,name,description\n7,1,Lunch club,Soup\n8,1,Chess,\n9,1,,nameless\n",
      "organizations": "id,name\n1,Age Well\n",
      "services_at_location": "id,service_id,location_id\n1,7,3\n",
      "locations": "id,name\n3,Hall\n",
      "physical_addresses": "id,location_id,address_1,postal_code\n1,3,1 High Street,WN5 8LZ\n",
      "regular_schedules": "service_id,weekday,opens_at,closes_at\n7,Monday,9:00am,5:30pm\n",
      "taxonomy": "id,name\nT1,Meals\n", "services_taxonomy": "service_id,taxonomy_id\n7,T1\n",
      "eligibility": "service_id,eligibility\n7,Anybody\n",
    ]
    for (name, text) in tables { try Data(text.utf8).write(to: folder.appending(path: "\(name).csv")) }
    let fixture = try SyncFixture(.hsdsTables, [folder.path])
    let report = try fixture.run()
    let lunch = try #require(try fixture.services().last)
    #expect(try fixture.names() == ["Chess", "Lunch club"] && report.records.refused == 1)
    #expect(lunch.organization.name == "Age Well" && lunch.eligibilityDescription == "Anybody")
    #expect(lunch.serviceAtLocations.first?.location.addresses.first?.postalCode == "WN5 8LZ")
    #expect(lunch.schedules.first?.opensAt == "09:00" && lunch.schedules.first?.closesAt == "17:30")
    #expect(lunch.attributes.map(\.taxonomyTerm.name) == ["Meals"])
  }

  @Test("A CSV file is fetched again only when it is newer")
  func csv() throws {
    let server = try ScriptedServer { request in
      if request.headers["if-none-match"] == "\"1\"" { return [.status(304)] }
      let body = Array("id,name\n1,Chess\n2,Choir\n".utf8)
      return [.answer(status: 200, headers: ["Content-Type: text/csv", "ETag: \"1\""], body: body)]
    }
    defer { server.stop() }
    let fixture = try SyncFixture(.csv, [server.address("/groups.csv")])
    #expect(try fixture.run().records.added == 2)
    let again = try fixture.run()
    #expect(again.progress.items == 0 && !again.isWhole)
    #expect(try fixture.names() == ["Chess", "Choir"])
  }

  @Test(
    "A real page of OpenActive sessions goes in",
    .enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.skipReason)))
  func realPage() throws {
    let shared = try #require(SharedData.folder)
    let packed = shared.appending(path: "openactive-sessions/everyone-active-2020-01.json.gz")
    let file = FileManager.default.temporaryDirectory.appending(path: "page-\(UUID().uuidString).json")
    try SharedData.unpacked(packed).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let fixture = try SyncFixture(.openActive, [file.path])
    let report = try fixture.run()
    #expect(report.progress.items == 500)
    #expect(report.records.added + report.records.refused == 250, "\(report.records.problems.prefix(5))")
    #expect(report.records.added >= 245)
    #expect(try fixture.services().contains { $0.name == "Bowls Leagues" && $0.minimumAge == nil })
  }
}

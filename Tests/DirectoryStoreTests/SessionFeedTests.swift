import DirectoryStore
import Foundation
import OpenReferral
import TestSupport
import Testing

@Suite("The feed of sessions in the store")
struct SessionFeedTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func session(_ name: String, kind: ListingKind = .group) -> Service {
    var session = Make.service(name, kind: kind, at: (53.5, -2.7))
    session.schedules = [Make.weekly(.tuesday, "10:00", "12:00")]
    return session
  }

  private func feed(_ directory: DirectoryDatabase) throws -> [SessionFeedEntry] {
    try directory.reading { try $0.sessions(after: nil, limit: 100) }
  }

  private func names(_ directory: DirectoryDatabase, _ services: [Service]) throws -> Set<String> {
    let names = Dictionary(uniqueKeysWithValues: services.map { ($0.id, $0.name) })
    return Set(try feed(directory).map { ($0.isDeleted ? "-" : "+") + (names[$0.serviceID] ?? "?") })
  }

  private func take(_ directory: DirectoryDatabase, _ services: [Service]) throws {
    try directory.take(services.map { record($0, as: $0.name) })
  }

  @Test("It holds sessions alone; nothing of what never was one, not even that it went")
  func sessionsAlone() throws {
    let directory = try DirectoryDatabase(opening: folder.directory)
    var (closed, timeless, placeless) = (session("closed"), session("timeless"), session("placeless"))
    closed.status = .inactive
    timeless.schedules = []
    placeless.serviceAtLocations = []
    let hidden = [closed, timeless, placeless, session("assistant", kind: .personalAssistant)]
    let shown = session("shown")
    try take(directory, hidden + [shown])
    #expect(try names(directory, hidden + [shown]) == ["+shown"])
    try take(directory, [shown])
    #expect(try names(directory, hidden + [shown]) == ["+shown"])
  }

  @Test("What is removed, hidden or has lost its times stays as deleted, and comes back when it does")
  func deletions() throws {
    let directory = try DirectoryDatabase(opening: folder.directory)
    let all = ["removed", "hidden", "timeless", "kept"].map { session($0) }
    try take(directory, all)
    var later = all.dropFirst().map { $0 }
    later[0].status = .defunct
    later[1].schedules = []
    try take(directory, later)
    #expect(try names(directory, all) == ["-removed", "-hidden", "-timeless", "+kept"])
    try take(directory, [all[3]])
    #expect(try names(directory, all) == ["-removed", "-hidden", "-timeless", "+kept"])
    try take(directory, all)
    #expect(try names(directory, all) == ["+removed", "+hidden", "+timeless", "+kept"])
  }

  @Test("Each service stands once; what changes moves to the end, though the clock stands still; what does not, stays")
  func order() throws {
    let directory = try DirectoryDatabase(opening: folder.directory)
    var all = (0..<6).map { session("session \($0)") }
    try take(directory, all)
    let before = try feed(directory)
    all[2].description = "Changed."
    try take(directory, all)
    let after = try feed(directory)
    #expect(after.count == 6 && Set(after.map(\.serviceID)).count == 6)
    #expect(after.last?.serviceID == all[2].id)
    #expect(after.dropLast() == before.filter { $0.serviceID != all[2].id }[...])
    #expect(try #require(after.last).modified > before.map(\.modified).max() ?? 0)
  }

  @Test("A page after an entry is what follows it")
  func pages() throws {
    let directory = try DirectoryDatabase(opening: folder.directory)
    for wave in 0..<3 {
      try directory.take((0..<5).map { record(session("\(wave) \($0)"), as: "\(wave) \($0)") }, complete: false)
    }
    let whole = try feed(directory)
    #expect(whole.count == 15)
    for (place, entry) in whole.enumerated() {
      let page = try directory.reading { try $0.sessions(after: (entry.modified, entry.serviceID), limit: 4) }
      #expect(page == Array(whole.dropFirst(place + 1).prefix(4)))
    }
  }

  @Test("Holding a session back takes it out, and releasing it brings it in again")
  func holds() throws {
    let directory = try DirectoryDatabase(opening: folder.directory)
    let one = session("one")
    _ = try directory.importRecords(from: libraries, at: moment) { writer in
      _ = try writer.write(record(one, as: "one"))
      try writer.forEachService { try writer.hold(HoldFinding(facts: $0, rule: .sharedContact, found: "a number")) }
    }
    #expect(try feed(directory) == [])
    try directory.decide(.released, on: [one.id])
    #expect(try names(directory, [one]) == ["+one"])
    try directory.decide(nil, on: [one.id])
    #expect(try names(directory, [one]) == ["-one"])
  }
}

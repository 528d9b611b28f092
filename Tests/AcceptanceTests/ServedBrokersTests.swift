import Brokering
import DirectoryStore
import Doorstep
import Foundation
import Presentation
import TestSupport
import Testing

@Suite("The providers of a running service")
struct ServedBrokersTests {
  private static func served(_ database: DirectoryDatabase, mostChanges: Int) throws -> ServedBrokers {
    ServedBrokers(
      of: database, vocabulary: try vocabulary(), rates: try rates(),
      gazetteer: try DirectoryFixture.sharedGazetteer.get(), mostChanges: mostChanges)
  }

  /// Made of every service there is, one by one.
  private static func plain(_ database: DirectoryDatabase) throws -> BrokerDesk {
    BrokerDesk(
      services: try database.services().services.map(\.service), vocabulary: try vocabulary(), rates: try rates(),
      gazetteer: try DirectoryFixture.sharedGazetteer.get())
  }

  private static func vocabulary() throws -> TaskVocabulary { try TaskVocabulary(reading: text("brokering/tasks.txt")) }
  private static func rates() throws -> RatesFile { try RatesFile(reading: text("rates/employment.txt")) }
  private static func text(_ path: String) throws -> String {
    try String(contentsOf: SharedData.repository.appending(path: "data/\(path)"), encoding: .utf8)
  }

  /// Everybody there is, in every detail of an answer.
  private static func all(_ desk: BrokerDesk) throws -> String {
    try JSONText.render(BrokerMatchJSON(desk.match(Need(), on: DirectoryFixture.today, limit: 50)))
  }

  private static func rows(_ names: [String]) -> [UInt8] {
    let head = "id,kind,name,description,areas,tasks\ngroup,group,Reading circle,We read,Orrell,\n"
    return Array((head + names.map { "\($0),personal-assistant,\($0) who helps,I help,Orrell,meals\n" }.joined()).utf8)
  }

  @Test(
    "After each of many changes the table that was kept answers as one that is made anew", arguments: [0, 3, 1_000])
  func twin(mostChanges: Int) throws {
    try DirectoryFixture.with { directory in
      let database = try DirectoryDatabase(
        opening: directory.folder.appending(path: "directory.sqlite"), access: .readOnly)
      let served = try Self.served(database, mostChanges: mostChanges)
      #expect(try served.desk().providers == 0)
      var random = SeededGenerator(seed: 7)
      for step in 0..<12 {
        let names = (0..<10).filter { _ in Bool.random(using: &random) }.map { "Person\($0)-\(step % 3)" }
        try directory.importText(Self.rows(names), allowsManyRemovals: true)
        let fresh = try Self.served(database, mostChanges: mostChanges)
        #expect(try Self.all(fresh.desk()) == Self.all(Self.plain(database)), "seed 7, step \(step)")
        let before = try served.desk()
        #expect(before.providers <= names.count, "nobody who has gone may be in it")
        if mostChanges == 1_000 { #expect(try Self.all(before) == Self.all(fresh.desk()), "seed 7, step \(step)") }
        try served.refresh()
        #expect(try Self.all(served.desk()) == Self.all(fresh.desk()), "seed 7, step \(step)")
        #expect(try served.desk().providers == names.count)
      }
    }
  }

  @Test("While much is waiting to be taken up, who has gone is not in the answer, and nobody waits for who is new")
  func meanwhile() throws {
    try DirectoryFixture.with { directory in
      let database = try DirectoryDatabase(
        opening: directory.folder.appending(path: "directory.sqlite"), access: .readOnly)
      let served = try Self.served(database, mostChanges: 1)
      try directory.importText(Self.rows(["Ann", "Ben", "Cat"]))
      #expect(try served.desk().providers == 3)
      try directory.importText(Self.rows(["Ann", "Dan", "Eve", "Flo"]), allowsManyRemovals: true)
      #expect(try served.desk().providers == 1)
      #expect(try Self.all(served.desk()).contains("Ann who helps"))
      try served.refresh()
      #expect(try served.desk().providers == 4)
    }
  }
}

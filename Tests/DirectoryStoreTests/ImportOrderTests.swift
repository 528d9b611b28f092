import DirectoryStore
import Foundation
import OpenReferral
import TestSupport
import Testing

@Suite("Order of imports")
struct ImportOrderTests {
  @Test("Any order of records and sources gives the same directory", arguments: 1...5)
  func anyOrder(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let first = someRecords(count: 30, seed: 100)
    let second = RandomServices.records(someRecords(count: 30, seed: 200).map(\.service), prefix: "other")
    let plain = try directory([(libraries, first), (charities, second)])
    let shuffled = try directory([
      (charities, second.shuffled(using: &generator)), (libraries, first.shuffled(using: &generator)),
    ])
    #expect(try plain.database.content() == shuffled.database.content(), "seed \(seed)")
    #expect(try plain.database.summary() == shuffled.database.summary(), "seed \(seed)")
  }

  @Test("The way there does not matter: other content, other organizations, removals in between")
  func anyHistory() throws {
    let records = someRecords(count: 30, seed: 100)
    let plain = try directory([(libraries, records)])
    var altered = records
    for place in altered.indices {
      altered[place].service.name = "Old name \(place)"
      altered[place].service.organization = records[(place + 1) % records.count].service.organization
      altered[place].service.serviceAtLocations = records[(place + 2) % records.count].service.serviceAtLocations
    }
    let winding = try directory([
      (libraries, altered), (libraries, Array(altered.prefix(10))), (libraries, records.reversed()),
    ])
    #expect(try plain.database.content() == winding.database.content())
    #expect(try plain.database.summary().organizations == winding.database.summary().organizations)
    #expect(try plain.database.summary().byKind == winding.database.summary().byKind)
  }

  @Test("A second import of the same changes not one row")
  func twice() throws {
    let made = try directory([(libraries, someRecords())])
    let before = try dump(made.folder.directory)
    let again = try made.database.take(someRecords())
    #expect(Set(again.outcomes) == [.unchanged])
    #expect(again.tally.unchanged == 40)
    #expect(!again.tally.changedDirectory)
    #expect(try dump(made.folder.directory) == before)
  }

  @Test("The moment of the last import is noted even when nothing changed")
  func lastImport() throws {
    let made = try directory([(libraries, someRecords())])
    let later = moment.addingTimeInterval(86_400)
    _ = try made.database.importRecords(from: libraries, at: later) { _ in }
    #expect(try made.database.summary().sources.map(\.lastImport) == [later])
    #expect(try made.database.generation() == 1)
  }

  private func directory(_ imports: [(RecordSource, [ServiceRecord])]) throws
    -> (folder: TemporaryFolder, database: DirectoryDatabase)
  {
    let folder = try TemporaryFolder()
    let database = try DirectoryDatabase(opening: folder.directory)
    for (source, records) in imports { try database.take(records, from: source) }
    return (folder, database)
  }
}

import Foundation
import GRDB
import OpenReferral
import Testing

@testable import DirectoryStore

@Suite("Transactions")
struct TransactionTests {
  struct Stop: Error, Equatable {}

  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("An error in the middle leaves nothing behind and is passed on")
  func rollback() throws {
    let directory = try DirectoryDatabase(opening: folder.directory)
    try directory.take(someRecords())
    let before = try dump(folder.directory)
    #expect(throws: Stop()) {
      try directory.importRecords(from: charities, at: moment) { writer in
        for other in someRecords(seed: 8) { _ = try writer.write(other) }
        try writer.removeUnseen()
        throw Stop()
      }
    }
    #expect(try dump(folder.directory) == before)
    try directory.take(someRecords(seed: 8), from: charities)
    #expect(try directory.summary().services == 80)
  }

  @Test("A dry run says what would happen and changes nothing")
  func dryRun() throws {
    let directory = try DirectoryDatabase(opening: folder.directory)
    let records = someRecords()
    try directory.take(records)
    let before = try dump(folder.directory)
    var next = Array(records.dropFirst(5))
    next[0].service.name = "New name"
    next.append(record(service("New"), as: "new"))
    let dry = try directory.take(next, dryRun: true).tally
    #expect(try dump(folder.directory) == before)
    #expect(try directory.generation() == 1)
    #expect((dry.added, dry.changed, dry.unchanged, dry.removed, dry.generation) == (1, 1, 34, 5, 2))
    #expect(try directory.take(next).tally == dry)
  }

  @Test("A reader sees the old content until the import is done")
  func isolation() throws {
    let directory = try DirectoryDatabase(opening: folder.directory)
    try directory.take(someRecords())
    let before = try directory.services()
    _ = try directory.importRecords(from: charities, at: moment) { writer in
      for other in someRecords(seed: 8) { _ = try writer.write(other) }
      #expect(try directory.services() == before)
      #expect(try directory.generation() == 1)
    }
    #expect(try directory.services().services.count == 80)
  }

  @Test("An error while writing spoils the import even when the caller swallows it")
  func swallowedError() throws {
    let directory = try DirectoryDatabase(opening: folder.directory)
    try inspect(folder.directory) {
      try $0.execute(sql: "CREATE TRIGGER fail BEFORE INSERT ON phone BEGIN SELECT raise(FAIL, 'no'); END")
    }
    let before = try dump(folder.directory)
    var broken = service("With phone")
    broken.phones = [Phone(id: broken.id, number: "1")]
    #expect(throws: DirectoryStoreError.self) {
      try directory.importRecords(from: libraries, at: moment) { writer in
        _ = try? writer.write(record(broken, as: "a"))
      }
    }
    #expect(try dump(folder.directory) == before)
  }

  @Test("Commits are written through to the disk, and foreign keys hold")
  func settings() throws {
    let directory = try DirectoryDatabase(opening: folder.directory)
    let pool = try #require(directory.pool)
    try pool.writeWithoutTransaction { (database) throws in
      #expect(try Int.fetchOne(database, sql: "PRAGMA synchronous") == 2)
      #expect(try Int.fetchOne(database, sql: "PRAGMA foreign_keys") == 1)
      #expect(try String.fetchOne(database, sql: "PRAGMA journal_mode") == "wal")
      #expect(try Int.fetchOne(database, sql: "PRAGMA busy_timeout") == 5000)
    }
  }

  @Test("A second writer waits its turn; one that waits too long is told so")
  func twoWriters() throws {
    let directory = try DirectoryDatabase(opening: folder.directory)
    let other = try DirectoryDatabase(opening: folder.directory)
    let started = ContinuousClock.now
    try directory.importRecords(from: libraries, at: moment) { writer in
      _ = try writer.write(record(service("first"), as: "a"))
      let error = #expect(throws: DirectoryStoreError.self) { try other.take([record(service("second"), as: "b")]) }
      #expect(error?.reason == .busy)
    }
    #expect(ContinuousClock.now - started >= .seconds(4))
    try other.take([record(service("second"), as: "b")], complete: false)
    #expect(try directory.services().services.count == 2)
  }

  @Test("Two writers at once both get through, one after the other")
  func twoWritersAtOnce() async throws {
    let file = folder.directory
    _ = try DirectoryDatabase(opening: file)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (source, seed) in [(libraries, 1), (charities, 2)] as [(RecordSource, UInt64)] {
        group.addTask { try DirectoryDatabase(opening: file).take(someRecords(seed: seed), from: source) }
      }
      try await group.waitForAll()
    }
    let directory = try DirectoryDatabase(opening: file)
    #expect(try directory.services().services.count == 80)
    #expect(try directory.generation() == 2)
  }

  @Test("A process killed in the middle of an import leaves the old content")
  func killed() async throws {
    let path = folder.directory.path
    do { try DirectoryDatabase(opening: folder.directory).take(someRecords()) }
    let before = try dump(folder.directory)
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      let directory = try DirectoryDatabase(opening: URL(filePath: path))
      _ = try directory.importRecords(from: charities, at: moment) { writer in
        for other in someRecords(count: 300, seed: 8) { _ = try writer.write(other) }
        kill(getpid(), SIGKILL)
      }
    }
    #expect(try dump(folder.directory) == before)
    #expect(try DirectoryDatabase(opening: folder.directory).services().services.count == 40)
  }
}

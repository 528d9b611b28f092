import DirectoryStore
import Foundation
import OpenReferral
import Testing

@Suite("Feeds in the directory")
struct FeedTests {
  private let folder: TemporaryFolder
  private let moment = Date(timeIntervalSince1970: 1_790_000_000)

  init() throws { folder = try TemporaryFolder() }

  private func directory() throws -> DirectoryDatabase {
    let directory = try DirectoryDatabase(opening: folder.directory)
    let feed = Feed(source: RecordSource(key: "f", name: "F"), format: .openActive, addresses: ["https://example.org/"])
    #expect(try directory.addFeed(feed))
    return directory
  }

  private func item(_ version: Int64, _ payload: String?, record: String? = "r") -> StoredFeedItem {
    StoredFeedItem(kind: "k", identifier: "1", version: .number(version), record: record, payload: payload)
  }

  private func store(_ item: StoredFeedItem, _ directory: DirectoryDatabase) throws -> Int {
    try directory.store(FeedPage(address: 0, items: [item], cursor: "next", isLast: false), of: "f")
  }

  private func records(_ directory: DirectoryDatabase, changedOnly: Bool = true) throws -> [String: [String?]] {
    var records: [String: [String?]] = [:]
    try directory.importRecords(from: RecordSource(key: "f", name: "F"), dryRun: true) { writer in
      try writer.forEachFeedRecord(changedOnly: changedOnly) { records[$0] = $1.map(\.payload) }
    }
    return records
  }

  @Test("A key is taken once; what was read goes with the feed")
  func adding() throws {
    let directory = try directory()
    #expect(try store(item(1, "a"), directory) == 1)
    let again = Feed(source: RecordSource(key: "f", name: "G"), format: .csv, addresses: ["x"])
    #expect(try !directory.addFeed(again))
    #expect(try directory.feeds().map(\.feed.source.name) == ["F"])
    try directory.removeFeed("f")
    #expect(try directory.feeds() == [] && records(directory, changedOnly: false) == [:])
  }

  @Test("Only news counts: the same again and what is older change nothing, a deletion among them")
  func versions() throws {
    let directory = try directory()
    #expect(try store(item(2, "a"), directory) == 1)
    #expect(try store(item(2, "a"), directory) == 0)
    #expect(try store(item(1, "old"), directory) == 0)
    #expect(try store(item(10, nil, record: nil), directory) == 1)
    #expect(try store(item(9, "late"), directory) == 0, "numbers are compared as numbers")
    #expect(try records(directory) == ["r": []], "the record is named, although the deletion did not say it")
  }

  @Test("An item that moves to another record touches both")
  func moving() throws {
    let directory = try directory()
    _ = try store(item(1, "a"), directory)
    _ = try store(item(2, "a", record: "s"), directory)
    #expect(try records(directory) == ["r": [], "s": ["a"]])
  }

  @Test("Taking in a feed takes time by its length: each record is found by its index")
  func linear() throws {
    let directory = try directory()
    func seconds(upTo count: Int, from first: Int) throws -> Double {
      let items = (first..<count).map { number in
        StoredFeedItem(
          kind: "k", identifier: "\(number)", version: .number(1), record: "r\(number / 5)", payload: "{}")
      }
      try directory.store(FeedPage(address: 0, items: items, cursor: nil, isLast: false), of: "f")
      let start = clock()
      #expect(try records(directory, changedOnly: false).count == count / 5)
      return Double(clock() - start) / Double(CLOCKS_PER_SEC)
    }
    let short = try seconds(upTo: 4_000, from: 0)
    let long = try seconds(upTo: 16_000, from: 4_000)
    #expect(long < 9 * short, "\(short) s, then \(long) s: linear is 4 times, quadratic 16 times")
  }

  @Test("Where reading goes on is kept; a whole reading starts anew")
  func positions() throws {
    let directory = try directory()
    try directory.beginReading("f", isWhole: false, at: moment)
    _ = try store(item(1, "a"), directory)
    let entry = try #require(try directory.feed("f"))
    #expect(entry.positions.map(\.cursor) == ["next"] && entry.state.startedAt == moment && !entry.state.isWhole)
    try directory.beginReading("f", isWhole: true, at: moment)
    #expect(try directory.feed("f")?.positions.map(\.cursor) == [nil])
    #expect(try records(directory, changedOnly: false) == [:])
  }
}

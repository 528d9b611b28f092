import DirectoryStore
import Doorstep
import FeedTransport
import Feeds
import Foundation
import Interests
import OpenReferral
import Places
import Synchronization
import TestSupport
import TextAnalysis

/// A directory in a folder of its own, with a feed in it, and a clock that is moved by sleeping.
final class SyncFixture {
  private static let gazetteer = Result {
    try Gazetteer(opening: SharedData.repository.appending(path: "data/gazetteer", directoryHint: .isDirectory))
  }

  let folder = FileManager.default.temporaryDirectory.appending(path: "doorstep-sync-\(UUID().uuidString)")
  let database: DirectoryDatabase
  let slept = Pauses()
  private let sync: FeedSync

  /// How long was slept, and what time it therefore is.
  final class Pauses: Sendable {
    private let pauses = Mutex<[TimeInterval]>([])
    private let start = Date(timeIntervalSince1970: 1_790_000_000)

    var all: [TimeInterval] { pauses.withLock { $0 } }
    var now: Date { start.addingTimeInterval(all.reduce(0, +)) }
    func add(_ seconds: TimeInterval) { pauses.withLock { $0.append(seconds) } }
  }

  init(
    _ format: Feed.Format, _ addresses: [String], concepts: [Concept] = [], allowsPrivate: Bool = true,
    limits: FetchLimits = FetchLimits(bytes: 200_000, totalMilliseconds: 600, slowSeconds: 1),
    adjust: (inout Feed) -> Void = { _ in }
  ) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    database = try DirectoryDatabase(opening: folder.appending(path: "directory.sqlite"))
    var feed = Feed(source: RecordSource(key: "leisure", name: "Leisure"), format: format, addresses: addresses)
    feed.allowsPrivate = allowsPrivate
    adjust(&feed)
    _ = try database.addFeed(feed)
    let pauses = slept
    sync = FeedSync(
      gazetteer: try Self.gazetteer.get(), thesaurus: Thesaurus(concepts, analyzer: try Analyzer()),
      settings: SyncSettings(userAgent: "DoorstepTest/1", limits: limits),
      clock: SyncClock(now: { pauses.now }, sleep: { pauses.add($0) }, random: { ($0.lowerBound + $0.upperBound) / 2 }))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  @discardableResult func run(_ adjust: (inout SyncOptions) -> Void = { _ in }) throws -> SyncReport {
    var options = SyncOptions()
    adjust(&options)
    guard let entry = try database.feed("leisure") else { throw CocoaError(.featureUnsupported) }
    return try sync.run(entry, in: database, options: options) { _ in }
  }

  /// The services in the order of their names.
  func services() throws -> [Service] { try database.services().services.map(\.service).sorted { $0.name < $1.name } }
  /// All that lies on disk, as text.
  func bytes() throws -> String {
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }.joined()
  }
  func names() throws -> [String] { try services().map(\.name) }
}

/// Pages of RPDE as JSON.
enum PageText {
  static func page(_ items: [String], next: String) -> String {
    "{\"next\":\"\(next)\",\"items\":[\(items.joined(separator: ","))],\"license\":\"https://example.org/licence\"}"
  }

  static func series(_ id: String, modified: Int, name: String? = nil) -> String {
    item(
      id, modified, "SessionSeries",
      """
      "@type":"SessionSeries","@id":"https://example.org/series/\(id)","name":"\(name ?? "Series \(id)")",\
      "organizer":{"name":"Leisure Trust"},"activity":[{"prefLabel":"Tai Chi"}],\
      "location":{"name":"Hall","address":{"streetAddress":"1 High Street","postalCode":"WN5 8LZ"}}
      """)
  }

  static func session(_ id: String, of series: String, modified: Int, start: String) -> String {
    item(
      id, modified, "ScheduledSession",
      """
      "@type":"ScheduledSession","@id":"https://example.org/sessions/\(id)",\
      "superEvent":"http://example.org/series/\(series)","startDate":"\(start)","duration":"PT1H"
      """)
  }

  static func item(_ id: String, _ modified: Int, _ kind: String, _ data: String) -> String {
    "{\"id\":\"\(id)\",\"kind\":\"\(kind)\",\"modified\":\(modified),\"state\":\"updated\",\"data\":{\(data)}}"
  }

  static func gone(_ id: String, modified: Int, kind: String = "SessionSeries") -> String {
    "{\"id\":\"\(id)\",\"kind\":\"\(kind)\",\"modified\":\(modified),\"state\":\"deleted\"}"
  }
}

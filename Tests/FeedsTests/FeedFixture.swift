import Foundation
import OpenReferral
import Testing

@testable import Feeds

/// Helpers that turn text into a file and a file into items.
enum FeedFixture {
  static let source = RecordSource(key: "test-source", name: "Test source")

  /// A file with these bytes for as long as the body runs.
  static func withFile<Result>(_ bytes: some Sequence<UInt8>, _ body: (URL) throws -> Result) throws -> Result {
    let file = FileManager.default.temporaryDirectory.appending(path: "feed-\(UUID().uuidString)")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try body(file)
  }

  /// All items of a file.
  static func items(
    in file: URL, mapping: ColumnMapping? = nil, defaultKind: ListingKind? = nil,
    chunkSize: Int = ByteStream.standardChunkSize, limits: CSVLimits = CSVLimits()
  ) throws -> [FeedItem] {
    let reader = try FeedReader(
      opening: file, source: source, mapping: mapping, defaultKind: defaultKind, chunkSize: chunkSize, csvLimits: limits
    )
    var items: [FeedItem] = []
    let summary = try reader.read { items.append($0) }
    #expect(summary.records + summary.refused == items.count)
    return items
  }

  static func items(
    of text: String, mapping: ColumnMapping? = nil, chunkSize: Int = ByteStream.standardChunkSize,
    limits: CSVLimits = CSVLimits()
  ) throws -> [FeedItem] {
    try withFile(text.utf8) { try items(in: $0, mapping: mapping, chunkSize: chunkSize, limits: limits) }
  }

  /// The error that reading these bytes ends in; nil when there is none.
  static func fileError(
    of bytes: some Sequence<UInt8>, mapping: ColumnMapping? = nil, limits: CSVLimits = CSVLimits()
  ) throws -> FeedFileError? {
    do {
      _ = try withFile(bytes) { try items(in: $0, mapping: mapping, limits: limits) }
      return nil
    } catch let error as FeedFileError {
      return error
    }
  }

  /// The one service of a file with one record, and its problems.
  static func only(_ text: String, mapping: ColumnMapping? = nil) throws -> (
    service: Service, problems: [RecordProblem]
  ) {
    let items = try items(of: text, mapping: mapping)
    try #require(items.count == 1)
    guard case .record(let record, let problems) = items[0] else {
      throw Unexpected(item: items[0])
    }
    return (record.service, problems)
  }

  struct Unexpected: Error { var item: FeedItem }
}

extension FeedItem {
  var record: ServiceRecord? {
    if case .record(let record, _) = self { return record }
    return nil
  }

  var problems: [RecordProblem] {
    switch self {
    case .record(_, let problems): problems
    case .refused(let problem): [problem]
    }
  }

  var isRefused: Bool { record == nil }
}

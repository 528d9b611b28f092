import Foundation
import OpenReferral

/// Reads a feed file: CSV in our columns or in somebody else's, or Open Referral UK JSON. Which of them it is, is told
/// by its content.
///
/// A record with a fault is mended or refused by itself and the rest goes on. A fault of the file as a whole is thrown,
/// also when it is found late: callers put everything into one transaction and roll it back then.
public struct FeedReader: Sendable {
  private enum Feed: Sendable {
    case csv(CSVFeed)
    case json(OpenReferralFeed)
  }

  private let feed: Feed
  private let totalBytes: Int

  /// Opens the file and looks at its beginning.
  ///
  /// - Parameters:
  ///   - mapping: which columns of theirs are ours; only for CSV, and only where headers do not tell.
  ///   - defaultKind: the kind of records that do not state one; `service` when nil.
  /// - Throws: `FeedFileError` when the file cannot be read or is recognisably not a feed.
  public init(
    opening file: URL, source: RecordSource, mapping: ColumnMapping? = nil, defaultKind: ListingKind? = nil
  ) throws(FeedFileError) {
    try self.init(
      opening: file, source: source, mapping: mapping, defaultKind: defaultKind,
      chunkSize: ByteStream.standardChunkSize, csvLimits: CSVLimits())
  }

  init(
    opening file: URL, source: RecordSource, mapping: ColumnMapping? = nil, defaultKind: ListingKind? = nil,
    chunkSize: Int, csvLimits: CSVLimits = CSVLimits()
  ) throws(FeedFileError) {
    totalBytes = try ByteStream.size(of: file)
    var stream = try ByteStream(file: file, chunkSize: FileFormat.sampleSize)
    _ = try stream.advance()
    switch try FileFormat(sample: stream.chunk) {
    case .csv:
      feed = .csv(
        try CSVFeed(
          opening: file, source: source, mapping: mapping, defaultKind: defaultKind ?? .service, chunkSize: chunkSize,
          limits: csvLimits))
    case .json:
      feed = .json(OpenReferralFeed(file: file, source: source, defaultKind: defaultKind ?? .service))
    }
  }

  /// Headers of a CSV file that nothing is read from; empty for JSON.
  public var unreadHeaders: [String] {
    switch feed {
    case .csv(let feed): feed.plan.unreadHeaders
    case .json: []
    }
  }

  /// Hands over every entry of the file, in order, and counts them.
  ///
  /// Memory stays flat for CSV but for about 150 bytes a record, by which repeated ids are known; JSON is held as
  /// bytes.
  ///
  /// - Parameter progress: told bytes read and bytes to read, from time to time.
  /// - Throws: `FeedFileError` when the file turns out to be faulty, and whatever `receive` throws.
  /// - Returns: the counts. Zero entries is no error: see `FeedSummary`.
  @discardableResult
  public func read(
    _ receive: (FeedItem) throws -> Void, progress: (_ read: Int, _ total: Int) -> Void = { _, _ in }
  ) throws -> FeedSummary {
    var summary = FeedSummary()
    func count(_ item: FeedItem) throws {
      summary.count(item)
      try receive(item)
    }
    switch feed {
    case .csv(let feed):
      let total = totalBytes * feed.passes
      try feed.read(count, progress: { progress($0, total) })
    case .json(let feed): try feed.read(count, progress: { progress($0, totalBytes) })
    }
    return summary
  }
}

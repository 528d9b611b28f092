import Foundation
import OpenReferral

/// A directory in HSDS tables: a folder of CSV files, one a table, joined by their ids (HSDS 1 to 3, tabular form).
///
/// Each service becomes the object that Open Referral JSON would have for it, and is read as such. Services are read
/// one by one; what hangs on them is held in memory, about 1 KB a row.
package struct HSDSFolder: Sendable {
  private let files: [HSDSTable: URL]
  private let source: RecordSource
  private let defaultKind: ListingKind

  /// Looks which tables are there.
  ///
  /// - Throws: `FeedFileError` when there is no table of services.
  package init(_ folder: URL, source: RecordSource, defaultKind: ListingKind = .service) throws(FeedFileError) {
    var files: [HSDSTable: URL] = [:]
    for table in HSDSTable.allCases {
      files[table] = table.names.lazy.map { folder.appending(path: "\($0).csv") }
        .first { FileManager.default.fileExists(atPath: $0.path) }
    }
    guard files[.service] != nil else {
      throw FeedFileError(
        .unreadable, expected: "a folder with services.csv", found: "none", remedy: "Check the folder; unpack archives."
      )
    }
    self.files = files
    self.source = source
    self.defaultKind = defaultKind
  }

  /// Names of the files that a folder of such tables may hold, and whether it must.
  package static var fileNames: [(names: [String], isRequired: Bool)] {
    HSDSTable.allCases.map { ($0.names.map { "\($0).csv" }, $0.isRequired) }
  }

  /// Hands over every service in the order of its table. `progress` is told the share that is done, 0 to 1.
  package func read(_ receive: (FeedItem) throws -> Void, progress: (Double) -> Void) throws {
    let tables = try HSDSTables(files)
    progress(0.5)
    guard let file = files[.service] else { return }
    var ledger = RecordLedger()
    var failure: (any Error)?
    try HSDSRows.forEach(in: file) { line, row throws(FeedFileError) in
      guard failure == nil else { return }
      var reader = ServiceObjectReader(source: source, defaultKind: defaultKind)
      reader.isFeed = true
      let path = "\(file.lastPathComponent) line \(line)"
      var item = reader.read(JSONFields(object: tables.service(row), path: path), organization: nil)
      if case .record(let record, _) = item, let problem = ledger.enter(record) { item = .refused(problem) }
      do { try receive(item) } catch { failure = error }
    }
    if let failure { throw failure }
    progress(1)
  }
}

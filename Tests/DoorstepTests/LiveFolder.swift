import DirectoryStore
import Foundation
import Geography
import Matching
import OpenReferral
import Synchronization
import TestSupport
import TextAnalysis

@testable import Doorstep

/// A directory in a folder of its own, with what its live index says about itself.
final class LiveFolder: Sendable {
  let url: URL
  let database: DirectoryDatabase
  let analyzer: Analyzer
  private let noticed = Mutex<[String]>([])

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "doorstep-live-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    database = try DirectoryDatabase(opening: url.appending(path: "directory.sqlite"))
    analyzer = try Analyzer()
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  var index: URL { IndexFolder(url).file }
  /// Everything the live directory has had to say.
  var notices: [String] { noticed.withLock { $0 } }

  func open(_ patience: LiveDirectory.Patience = .waits) throws -> LiveDirectory {
    try LiveDirectory(
      database, folder: url, analyzer: analyzer, patience: patience,
      notice: { [weak self] text in self?.noticed.withLock { $0.append(text) } })
  }

  /// Imports services as one whole source: what was there before is removed.
  func take(_ services: [Service], from key: String = "test") throws {
    let source = RecordSource(key: key, name: key)
    try database.importRecords(from: source) { writer in
      for service in services {
        _ = try writer.write(
          ServiceRecord(service: service, sourceIdentifier: service.id.uuidString, location: "line"))
      }
      try writer.removeUnseen()
    }
  }

  /// The names a word finds, best first, as an answer would show them.
  func names(_ word: String, in directory: LiveDirectory) throws -> [String] {
    try directory.read { moment in
      let terms = analyzer.queryWords(in: word).map { QueryTerm(stem: $0.stem, word: $0.folded) }
      let matches = moment.index.run(MatchQuery(terms: terms, limit: 200)).matches
      let listings = try moment.listings(of: matches)
      return matches.compactMap { listings[$0.listing]?.service.name }
    }
  }
}

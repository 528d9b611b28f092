import DirectoryStore
import Foundation
import GRDB
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

  func open(
    _ patience: LiveDirectory.Patience = .waits, today: @escaping @Sendable () -> String = { Today.date }
  ) throws -> LiveDirectory {
    try LiveDirectory(
      database, folder: url, analyzer: analyzer, patience: patience, today: today,
      notice: { [weak self] text in self?.noticed.withLock { $0.append(text) } })
  }

  /// Clubs along a road, all with one interest; of another round they differ in their descriptions.
  func clubs(_ count: Int, _ word: String, _ round: Int) -> [Service] {
    (0..<count).map {
      Make.service(
        "Club \($0)", interests: [word], description: round == 0 ? nil : "Round \(round)",
        at: (53.5 + Double($0) / 10_000, -2.7))
    }
  }

  /// Puts the content of another file in the place of this directory's, as `sqlite3 .restore` does.
  func restore(from other: URL) throws {
    let (source, target) = (
      try DatabaseQueue(path: other.path), try DatabaseQueue(path: url.appending(path: "directory.sqlite").path)
    )
    try source.backup(to: target)
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

  /// The listings a word finds, best first, as `ConnectionFinder` would show them.
  func shown(_ word: String, in moment: DirectoryMoment) throws -> [Listing] {
    let terms = analyzer.queryWords(in: word).map { QueryTerm(stem: $0.stem, word: $0.folded) }
    let query = MatchQuery(terms: terms, limit: 200)
    let matches = moment.index.run(query).matches
    let lexicon = Lexicon(analyzer, nil, today: Today.date)
    let services = try moment.services(of: matches)
    return matches.compactMap { match in
      guard let service = services[match.service], let reading = service.reading(lexicon),
        let listing = service.listings.first(where: { $0.id == match.listing })
      else { return nil }
      let words = moment.index.explain(match, of: reading, for: query, thesaurus: lexicon.thesaurus)
      return moment.isTrue || moment.index.stillHolds(match, of: listing, for: query, words: words) ? listing : nil
    }
  }

  /// The names a word finds, best first, as an answer would show them.
  func names(_ word: String, in directory: LiveDirectory) throws -> [String] {
    try directory.read { moment in
      try shown(word, in: moment).map(\.service.name)
    }
  }
}

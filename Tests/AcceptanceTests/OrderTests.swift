import Doorstep
import Foundation
import Geography
import Matching
import OpenReferral
import TestSupport
import Testing
import TextAnalysis

/// The directory depends on what was imported, never on when.
@Suite("Order makes no difference")
struct OrderTests {
  struct Part: Sendable {
    let source: RecordSource
    let text: String
  }

  /// The sample cut into five sources.
  private static func parts() throws -> [Part] {
    let files = try SampleFixture.files.map { try String(contentsOf: $0, encoding: .utf8) }
    return files.enumerated().flatMap { position, text -> [Part] in
      var lines = text.split(whereSeparator: \.isNewline).map(String.init)
      let header = lines.removeFirst()
      return (0..<(position == 0 ? 3 : 2)).map { index in
        let rows = lines.indices.filter { $0 % (position == 0 ? 3 : 2) == index }.map { lines[$0] }
        let key = "part-\(position)-\(index)"
        return Part(
          source: RecordSource(key: key, name: key), text: ([header] + rows).joined(separator: "\r\n") + "\r\n")
      }
    }
  }

  @Test("Sources imported in any order, or twice over, give the same services and the same answers")
  func orderOfSources() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = SeededGenerator(seed: seed)
    let parts = try Self.parts()
    let first = try load(parts)
    var vocabulary = try Vocabulary(of: first.services, seed: seed)
    let requests = vocabulary.requests(40)
    let texts = try requests.map { try first.text($0) }
    for order in [parts.reversed(), parts.shuffled(using: &generator) + parts.shuffled(using: &generator)] {
      let other = try load(order)
      #expect(other.holdsTheSame(as: first, generations: false), "seed \(seed)")
      for (request, text) in zip(requests, texts) { #expect(try other.text(request) == text, "seed \(seed)") }
    }
  }

  private func load(_ parts: [Part]) throws -> LoadedDirectory {
    try DirectoryFixture.with { directory in
      for part in parts { try directory.importText(part.text.utf8, as: part.source) }
      return try directory.load()
    }
  }

  @Test("Rows of a file in another order give the same directory")
  func orderOfRows() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = SeededGenerator(seed: seed)
    let part = try #require(try Self.parts().last)
    var lines = part.text.split(whereSeparator: \.isNewline).map(String.init)
    let header = lines.removeFirst()
    let shuffled = ([header] + lines.shuffled(using: &generator)).joined(separator: "\n")
    let (one, other) = (try load([part]), try load([Part(source: part.source, text: shuffled)]))
    #expect(one.holdsTheSame(as: other), "seed \(seed)")
    #expect(one.export() == other.export(), "seed \(seed)")
  }

  @Test("The matcher finds the same whatever the order in which listings reach it")
  func orderOfListings() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = SeededGenerator(seed: seed)
    let sample = try SampleFixture.shared.get()
    let listings = sample.listings
    let analyzer = try Analyzer()
    let inOrder = BruteForceMatcher(listings, analyzer: analyzer)
    let shuffled = BruteForceMatcher(listings.shuffled(using: &generator), analyzer: analyzer)
    var vocabulary = try Vocabulary(of: sample.services, seed: seed)
    for request in vocabulary.requests(60) {
      let terms = Set(analyzer.queryWords(in: request.interests[0]).map(\.stem)).sorted()
        .map { QueryTerm(stem: $0, word: $0) }
      let query = MatchQuery(terms: terms, centre: Coordinate(latitude: 53.5311, longitude: -2.7087), limit: 200)
      #expect(shuffled.run(query) == inOrder.run(query), "seed \(seed), \(request.interests)")
    }
  }
}

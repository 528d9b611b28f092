import Foundation
import Matching
import OpenReferral
import TestSupport
import Testing
import TextAnalysis

/// An index that is kept up to date by passing over what has changed, against a plain scan of the directory as it is.
@Suite("The index and its changes")
struct IndexChangesTests {
  @Test("Together they find what a plain scan of the directory as it is finds", arguments: [0, 1, 257, 3000])
  func interleaved(listings: Int) throws {
    let fixture = try IndexFixture(listings: listings, seed: 21)
    let file = try IndexFile(try fixture.file())
    var random = SeededGenerator(seed: UInt64(21 + listings))
    var live = LiveListings(fixture)
    var found = 0
    for round in 0..<6 {
      for _ in 0..<pick(listings, &random) { live.change(&random) }
      let index = MatchIndex(file, changes: try live.changes(to: file))
      let oracle = BruteForceMatcher(
        live.listings, analyzer: fixture.analyzer, thesaurus: fixture.thesaurus, averageLength: file.averageLength)
      #expect(index.listings == live.listings.count)
      for number in 0..<40 {
        let query = fixture.query(&random)
        let results = index.run(query)
        found += results.matches.count
        let difference = results.difference(from: oracle.run(query), for: query)
        #expect(difference == nil, "\(listings) listings, round \(round), query \(number) of seed 21")
      }
    }
    #expect(listings < 255 || found > 240)
  }

  @Test("Reasons of a changed listing are those of its new words", arguments: [0, 300])
  func reasons(listings: Int) throws {
    let fixture = try IndexFixture(listings: listings, seed: 22)
    let file = try IndexFile(try fixture.file())
    var random = SeededGenerator(seed: 22)
    var live = LiveListings(fixture)
    for _ in 0..<60 { live.change(&random) }
    let index = MatchIndex(file, changes: try live.changes(to: file))
    let oracle = BruteForceMatcher(
      live.listings, analyzer: fixture.analyzer, thesaurus: fixture.thesaurus, averageLength: file.averageLength)
    var words = 0
    for _ in 0..<90 {
      let query = fixture.query(&random)
      for (match, other) in zip(index.run(query).matches, oracle.run(query).matches) {
        let reasons = index.explain(
          match, of: fixture.reading(other.listing), for: query, thesaurus: fixture.thesaurus)
        #expect(reasons == oracle.explain(other, for: query))
        words += reasons.count
      }
    }
    #expect(words > 30)
  }

  @Test("A word that only replaced listings held is unknown")
  func forgotten() throws {
    let fixture = try IndexFixture(listings: 2, seed: 23)
    let file = try IndexFile(try fixture.file())
    let all = Set(fixture.listings.map(\.service.id))
    let origin = IndexOrigin(generation: 8, stamp: 1)
    let changes = try IndexChanges(
      replacing: all, in: file, with: [], origin: origin, analyzer: fixture.analyzer, thesaurus: fixture.thesaurus)
    let index = MatchIndex(file, changes: changes)
    let word = fixture.analyzer.words(in: fixture.listings[0].service.name)[0]
    let query = MatchQuery(terms: [QueryTerm(stem: word.stem, word: "it")])
    #expect(MatchIndex(file).run(query).total > 0)
    #expect(index.run(query).total == 0)
    #expect(index.run(query).unknownWords == ["it"])
    #expect(index.run(MatchQuery(terms: [])).total == 0)
    #expect(index.listings == 0)
  }

  private func pick(_ listings: Int, _ random: inout SeededGenerator) -> Int {
    Int.random(in: 0...max(listings / 40, 2), using: &random)
  }
}

/// A directory that changes, with a record of which services have.
private struct LiveListings {
  private(set) var listings: [Listing]
  private var changed: Set<UUID> = []
  private var next = 1_000_000
  private let fixture: IndexFixture

  init(_ fixture: IndexFixture) {
    self.fixture = fixture
    listings = fixture.listings
  }

  /// Adds a service, removes one, or gives one the words and places of another.
  mutating func change(_ random: inout SeededGenerator) {
    next += 1
    var service = fixture.directory.service(next)
    let kind = Int.random(in: 0..<3, using: &random)
    if kind > 0, let old = listings.randomElement(using: &random)?.service.id {
      listings.removeAll { $0.service.id == old }
      changed.insert(old)
      service.id = old
    }
    guard kind != 1 else { return }
    changed.insert(service.id)
    listings += IndexFixture.listings(of: service, next)
  }

  func changes(to file: IndexFile) throws -> IndexChanges {
    try IndexChanges(
      replacing: changed, in: file, with: listings.filter { changed.contains($0.service.id) },
      origin: IndexOrigin(generation: 8, stamp: 2), analyzer: fixture.analyzer, thesaurus: fixture.thesaurus)
  }
}

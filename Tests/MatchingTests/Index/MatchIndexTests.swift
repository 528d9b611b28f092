import Foundation
import Geography
import Matching
import OpenReferral
import TestSupport
import Testing
import TextAnalysis

@Suite("The index and the plain scan")
struct MatchIndexTests {
  /// Queries are multiplied by DOORSTEP_INDEX_QUERIES, 1 when it is not set.
  static let multiplier = ProcessInfo.processInfo.environment["DOORSTEP_INDEX_QUERIES"].flatMap { Int($0) } ?? 1

  static let weights: [RankingWeights] = [(0.7, 0.3), (0, 1), (1, 0), (0.05, 2), (1e-6, 1)].map {
    var weights = RankingWeights()
    (weights.words, weights.near) = $0
    return weights
  }

  @Test("They agree in every id, order, score, distance and count", arguments: [0, 1, 2, 255, 256, 257])
  func small(listings: Int) throws {
    for weights in Self.weights { try compare(listings: listings, queries: 60, seed: 1, weights: weights) }
  }

  @Test("They agree on thousands of listings", arguments: [0, 1, 3])
  func thousands(weights: Int) throws {
    try compare(listings: 3000, queries: 150, seed: 2, weights: Self.weights[weights])
  }

  @Test("They agree on ten thousand listings")
  func tenThousand() throws { try compare(listings: 10_000, queries: 150, seed: 3) }

  @Test(
    "They agree on a hundred thousand listings",
    .enabled(if: multiplier >= 10, "takes minutes: DOORSTEP_INDEX_QUERIES=10 or more"))
  func hundredThousand() throws { try compare(listings: 100_000, queries: 3, seed: 32) }

  @Test("They agree where as many words as are looked at weigh as much as can be")
  func heaviest() throws {
    let fixture = try IndexFixture(listings: 1000, seed: 33)
    let (oracle, index) = (fixture.oracle(), try fixture.index())
    var stems: Set<String> = []
    let terms = fixture.directory.words.words.flatMap { fixture.analyzer.words(in: $0) }
      .filter { stems.insert($0.stem).inserted }.prefix(MatchQuery.maximumTerms).enumerated().map { number, word in
        QueryTerm(
          stem: word.stem, word: word.folded, weight: number == 0 ? 1 : 1e9, role: number == 0 ? .word : .beside(0))
      }
    #expect(terms.count == MatchQuery.maximumTerms)
    let query = MatchQuery(terms: terms, limit: 200)
    let (found, expected) = (index.run(query), oracle.run(query))
    #expect(found.difference(from: expected, for: query) == nil)
    // Far beyond what was asked, and still a sum of words: nothing has run over.
    #expect(expected.matches.allSatisfy { $0.score > 1 } && expected.matches.count == 200)
  }

  @Test("They give the same reasons, and the values add up to the words part")
  func reasons() throws {
    let fixture = try IndexFixture(listings: 1000, seed: 4)
    let (oracle, index) = (fixture.oracle(), try fixture.index())
    var random = SeededGenerator(seed: 4)
    var words = 0
    for number in 0..<60 {
      let query = fixture.query(&random)
      for (match, other) in zip(index.run(query).matches, oracle.run(query).matches).prefix(5) {
        let reasons = index.explain(
          match, of: fixture.reading(other.listing), for: query, thesaurus: fixture.thesaurus)
        #expect(reasons == oracle.explain(other, for: query), "query \(number) of seed 4")
        #expect(abs(reasons.reduce(0) { $0 + $1.value } - match.words) < 1e-12)
        words += reasons.count
      }
    }
    #expect(words > 60)
  }

  private func compare(listings: Int, queries: Int, seed: UInt64, weights: RankingWeights = RankingWeights()) throws {
    let fixture = try IndexFixture(listings: listings, seed: seed)
    let oracle = fixture.oracle(weights: weights)
    let index = try fixture.index(weights: weights)
    var random = SeededGenerator(seed: seed)
    var found = 0
    for number in 0..<queries * Self.multiplier {
      let query = fixture.query(&random)
      let expected = oracle.run(query)
      let results = index.run(query)
      found += results.matches.count
      if let difference = results.difference(from: expected, for: query) {
        Issue.record(
          "\(difference) at \(listings) listings, query \(number) of seed \(seed)")
        return
      }
    }
    #expect(listings < 255 || found > queries, "the queries find too little to prove anything")
  }
}

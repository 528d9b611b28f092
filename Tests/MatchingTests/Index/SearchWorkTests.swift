import Foundation
import Geography
import Matching
import OpenReferral
import TestSupport
import Testing
import TextAnalysis

@Suite("What a search costs")
struct SearchWorkTests {
  @Test("Within a mile of ten thousand listings a search reads a small part of the postings and few distances")
  func nearby() throws {
    let fixture = try IndexFixture(listings: 10_000, seed: 12)
    let index = try fixture.index()
    var random = SeededGenerator(seed: 12)
    var (near, all, distances) = (0, 0, 0)
    for _ in 0..<100 {
      let point = fixture.directory.point(near: fixture.directory.town(&random), &random)
      let word = fixture.directory.words.words[Int.random(in: 10..<300, using: &random)]
      let terms = fixture.analyzer.words(in: word).map { QueryTerm(stem: $0.stem, word: word) }
      var query = MatchQuery(
        terms: terms, centre: Coordinate(latitude: point.latitude, longitude: point.longitude), radius: .miles(1))
      let results = index.run(query)
      near += results.work.postings
      distances += results.work.distances
      query.radius = nil
      query.centre = nil
      all += index.run(query).work.postings
    }
    // A fifth of these listings have no place to go to, and are read whatever the radius.
    #expect(near * 3 < all, "\(near) postings of \(all)")
    #expect(distances < near / 3, "\(distances) distances for \(near) postings")
    #expect(near > 0 && distances > 0)
  }

  @Test("A search that need not count finds the same with less work, and says that there may be more")
  func passingOver() throws {
    let fixture = try IndexFixture(listings: 10_000, seed: 12)
    let index = try fixture.index()
    var random = SeededGenerator(seed: 12)
    var (counted, uncounted, inexact) = (0, 0, 0)
    for _ in 0..<100 {
      let point = fixture.directory.point(near: fixture.directory.town(&random), &random)
      let terms = (0..<2).map { _ in fixture.directory.words.words[Int.random(in: 10..<300, using: &random)] }
        .flatMap { word in fixture.analyzer.words(in: word).map { QueryTerm(stem: $0.stem, word: word) } }
      var query = MatchQuery(terms: terms, centre: Coordinate(latitude: point.latitude, longitude: point.longitude))
      let all = index.run(query)
      query.countsUpTo = 20
      let best = index.run(query)
      #expect(best.matches.map(\.listing) == all.matches.map(\.listing))
      #expect(all.isTotalExact && best.total >= min(20, all.total) && best.total <= all.total)
      counted += all.work.candidates
      uncounted += best.work.candidates
      inexact += best.isTotalExact ? 0 : 1
    }
    #expect(uncounted * 10 < counted * 9, "\(uncounted) candidates of \(counted)")
    #expect(inexact > 50)
  }

  @Test("A spent budget ends a search, says so, and leaves nothing behind for the next")
  func budget() throws {
    let fixture = try IndexFixture(listings: 10_000, seed: 12)
    let index = try fixture.index(budget: SearchBudget(steps: 5000))
    let everything = MatchQuery(terms: [], centre: Directory.orrell, limit: 200)
    let cut = index.run(everything)
    #expect(!cut.isComplete)
    #expect(cut.total > 0 && cut.total < fixture.listings.count)
    #expect(cut.work.candidates <= 5000 + 4096)
    let word = fixture.directory.words.words[2000]
    let query = MatchQuery(terms: fixture.analyzer.words(in: word).map { QueryTerm(stem: $0.stem, word: word) })
    let after = index.run(query)
    #expect(after.isComplete)
    #expect(after.matches == (try fixture.index().run(query).matches))
  }

  @Test("Searches at the same time find what they find alone")
  func concurrent() async throws {
    let fixture = try IndexFixture(listings: 1000, seed: 13)
    let index = try fixture.index()
    var random = SeededGenerator(seed: 13)
    let queries = (0..<200).map { _ in fixture.query(&random) }
    let alone = queries.map { index.run($0) }
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<4 { group.addTask { queries.map { index.run($0) } == alone } }
      for await isEqual in group { #expect(isEqual) }
    }
  }
}

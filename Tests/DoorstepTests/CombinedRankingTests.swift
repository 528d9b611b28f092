import Foundation
import Matching
import OpenReferral
import TestSupport
import Testing

@testable import Doorstep

@Suite("What serves several interests")
struct CombinedRankingTests {
  private func match(_ name: String, _ score: Double) -> IndexMatch {
    IndexMatch(
      place: 0, listing: id(name), service: id(name), isUnplaced: true, words: score, near: 0, wordCoverage: 1,
      distance: nil, otherListings: 0)
  }

  private func id(_ name: String) -> UUID { Make.service(name).id }

  @Test("Only what stands in two rankings counts, best for both first")
  func both() {
    let picks = CombinedRanking().rank(
      [[match("A", 0.9), match("B", 0.6), match("C", 0.5)], [match("B", 0.8), match("C", 0.5)]], limit: 5)
    #expect(picks.map { $0.matches.values.first?.service } == [id("B"), id("C")])
    #expect(picks[0].matches.keys.sorted() == [0, 1])
    #expect(abs(picks[0].value - (0.6 / 0.9 + 1)) < 1e-12)
  }

  @Test("What serves an interest less than half as well as the best does not count for it")
  func fairShare() {
    let rankings = [
      [match("A", 0.8), match("B", 0.4), match("C", 0.39)], [match("A", 0.6), match("B", 0.3), match("C", 0.6)],
    ]
    let picks = CombinedRanking().rank(rankings, limit: 5)
    #expect(picks.map { $0.matches[0]?.service } == [id("A"), id("B")])
    let all = CombinedRanking().rank(rankings, limit: 5, least: 1, fairShare: 0)
    #expect(Set(all.compactMap { $0.matches[0]?.service }) == [id("A"), id("B"), id("C")])
  }

  @Test("Of three interests, those that something serves fairly are named and the third is not")
  func fairShareOfThree() {
    let picks = CombinedRanking().rank(
      [[match("A", 0.8)], [match("A", 0.6)], [match("B", 0.9), match("A", 0.1)]], limit: 5)
    #expect(picks.map { $0.matches.keys.sorted() } == [[0, 1]])
  }

  @Test("After a pick what is left of each interest shrinks by half its share")
  func discount() {
    let picks = CombinedRanking().rank(
      [[match("A", 1), match("B", 0.5)], [match("A", 1), match("B", 0.5)]], limit: 5)
    #expect(abs(picks[1].value - (0.5 * 0.5 + 0.5 * 0.5)) < 1e-12)
  }

  @Test("Nothing shared, or nothing at all, gives nothing")
  func none() {
    #expect(CombinedRanking().rank([[match("A", 1)], [match("B", 1)]], limit: 5).isEmpty)
    #expect(CombinedRanking().rank([[], []], limit: 5).isEmpty)
  }
}

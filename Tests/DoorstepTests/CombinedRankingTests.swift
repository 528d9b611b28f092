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
      [[match("A", 0.9), match("B", 0.6), match("C", 0.3)], [match("B", 0.8), match("C", 0.2)]], limit: 5)
    #expect(picks.map { $0.matches.values.first?.service } == [id("B"), id("C")])
    #expect(picks[0].matches.keys.sorted() == [0, 1])
    #expect(abs(picks[0].value - (0.6 / 0.9 + 1)) < 1e-12)
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

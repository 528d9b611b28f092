import Doorstep
import Foundation
import Matching
import OpenReferral
import TestSupport
import Testing

@Suite("Scores add up")
struct ScoreTests {
  @Test("Every score shown is the sum of its parts, and what the words add is the part of the words")
  func sums() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    let sample = try SampleFixture.shared.get()
    var vocabulary = try Vocabulary(of: sample.services, seed: seed)
    var shownCount = 0
    for request in vocabulary.requests(300) {
      let answer = try sample.finder.answer(request)
      let together = answer.together.flatMap(\.matches)
      let relaxed = answer.interests.flatMap { $0.relaxations.map(\.best) }
      for shown in answer.interests.flatMap({ $0.good + $0.close }) + together + relaxed {
        check(shown, "seed \(seed), \(request)")
        shownCount += 1
      }
    }
    #expect(shownCount > 300, "seed \(seed)")
  }

  private func check(_ shown: ExplainedMatch, _ comment: String) {
    let match = shown.match
    #expect(match.score == match.parts.reduce(0) { $0 + $1.value }, "\(comment)")
    #expect((0...1.0001).contains(match.score) && (0...1).contains(match.wordCoverage), "\(comment)")
    let words = match.parts.first { $0.name == .words }?.value ?? 0
    let near = match.parts.first { $0.name == .near }?.value ?? 0
    let stale = match.parts.filter { $0.name == .freshness }
    #expect(match.parts.count == 2 + stale.count && (0...0.3).contains(near) && words >= 0, "\(comment)")
    #expect(stale.count <= 1 && stale.allSatisfy { $0.value < 0 }, "\(comment)")
    #expect(abs(shown.words.reduce(0) { $0 + $1.value } - words) < 1e-12, "\(comment)")
    #expect(shown.words.allSatisfy { $0.value > 0 && $0.excerpt.contains($0.found) }, "\(comment)")
  }

  @Test("Good matches stand in the order of their scores; close ones hold less of what was asked")
  func order() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    let sample = try SampleFixture.shared.get()
    var vocabulary = try Vocabulary(of: sample.services, seed: seed)
    for request in vocabulary.requests(100) {
      for interest in try sample.finder.answer(request).interests {
        let scores = interest.good.map(\.match.score)
        if request.order == .best { #expect(scores == scores.sorted(by: >), "seed \(seed), \(request)") }
        #expect(interest.good.allSatisfy { $0.match.wordCoverage >= 0.6 }, "seed \(seed), \(request)")
        #expect(interest.close.allSatisfy { $0.match.wordCoverage < 0.6 }, "seed \(seed), \(request)")
        #expect(interest.good.count <= interest.goodTotal, "seed \(seed), \(request)")
      }
    }
  }

  @Test("The parts printed by --explain add up to the score printed, within rounding")
  func printedSums() throws {
    let sample = try SampleFixture.shared.get()
    let text = try sample.text(SearchRequest(interests: ["reading", "gardening"], near: "Orrell, Wigan"))
    let lines = text.split(separator: "\n").filter { $0.contains("Score: ") }
    #expect(lines.count >= 10)
    for line in lines {
      let numbers = line.split(separator: " ").compactMap { Double($0) }
      #expect(numbers.count == 3 && abs(numbers[0] - numbers[1] - numbers[2]) < 0.000_151, "\(line)")
    }
  }
}

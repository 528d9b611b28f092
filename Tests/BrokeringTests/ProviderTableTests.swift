import Foundation
import OpenReferral
import TestSupport
import Testing

@testable import Brokering

@Suite("Matching providers")
struct ProviderTableTests {
  /// 60 needs and 300 providers; 1,000 and 3,000 with DOORSTEP_BROKER_FULL set.
  @Test("The table answers exactly what asking every provider answers")
  func equalsTheTwin() throws {
    let isFull = ProcessInfo.processInfo.environment["DOORSTEP_BROKER_FULL"] != nil
    let seed: UInt64 = 20_261_101
    var random = RandomProviders(generator: SeededGenerator(seed: seed), vocabulary: try Fixture.vocabulary())
    let providers = try (0..<(isFull ? 3_000 : 300)).map { try random.provider($0) }
    let table = ProviderTable(providers)
    let rates = try Fixture.rates("2026/27")
    var fits: [FitKind: Int] = [:]
    for number in 0..<(isFull ? 1_000 : 60) {
      let rules = NeedRules(random.need(), day: Fixture.day, rates: rates)
      let answer = table.matches(rules, limit: providers.count)
      let twin = BruteForceBroker(providers: table.providers, rules: rules).answer()
      let found = answer.matches.map {
        BruteForceBroker.Found(
          id: table.providers[$0.provider].id, fit: $0.fit, points: $0.score.points, visits: $0.visits)
      }
      #expect(found == twin.found, "need \(number), seed \(seed)")
      #expect(answer.removals.map(\.removed) == twin.removed, "need \(number), seed \(seed)")
      #expect(answer.removals.map(\.alone) == twin.alone, "need \(number), seed \(seed)")
      #expect(answer.removals.map(\.only) == twin.only, "need \(number), seed \(seed)")
      #expect(answer.total + twin.removed.reduce(0, +) == providers.count)
      for match in answer.matches { fits[match.fit, default: 0] += 1 }
      let best = table.matches(rules, limit: 7).matches
      #expect(best == Array(answer.matches.prefix(7)), "need \(number), seed \(seed)")
    }
    // The test is worth something only when every kind of fit occurs.
    for fit in FitKind.allCases { #expect(fits[fit, default: 0] > 20) }
  }

  @Test("Unknown is never no: who said nothing is kept, and asked about everything")
  func unknownIsKept() throws {
    let vocabulary = try Fixture.vocabulary()
    let silent = try Fixture.provider("Silent", areas: [], vocabulary: vocabulary)
    var need = Need()
    need.tasks = vocabulary.tasks(in: "washing")
    need.visits = try Fixture.visits(1...5, 8, 9)
    need.checks = ["DBS"]
    need.gender = "woman"
    need.drives = true
    need.homeHasPets = true
    need.weeklyBudget = Money(pence: 38_000)
    need.payer = .directPayment
    let answer = ProviderTable([silent]).matches(
      NeedRules(need, day: Fixture.day, rates: try Fixture.rates()), limit: 1)
    let match = try #require(answer.matches.first)
    #expect(match.fit == .ifConfirmed)
    #expect(match.toAsk == [.payer, .tasks, .checks, .gender, .home, .driving, .times, .money])
  }

  @Test("A claim is asked about, what has run out removes, what was seen meets")
  func checks() throws {
    let vocabulary = try Fixture.vocabulary()
    func verdict(_ check: ProviderCheck, asking name: String = "DBS") throws -> Verdict {
      var need = Need()
      need.checks = [name]
      let provider = try Fixture.provider("A", vocabulary: vocabulary) { $0.checks = [check] }
      return NeedRules(need, day: Fixture.day, rates: try Fixture.rates()).verdict(.checks, of: provider)
    }
    let seen = ProviderCheck(name: "DBS", state: .seen, date: "2025-01-01", issuer: "Desk", level: "enhanced")
    #expect(try verdict(seen) == .met)
    #expect(try verdict(seen, asking: "enhanced DBS") == .met)
    #expect(try verdict(seen, asking: "references") == .unknown)
    #expect(try verdict(ProviderCheck(name: "DBS", state: .claimed)) == .unknown)
    #expect(try verdict(ProviderCheck(name: "DBS", state: .verified)) == .unknown, "no date and issuer: a claim")
    var old = seen
    old.expires = "2026-10-31"
    #expect(try verdict(old) == .unmet)
  }

  @Test("Points of the parts add up to the total, and no part is above its most")
  func pointsAddUp() throws {
    #expect(ScorePart.allCases.reduce(0) { $0 + $1.most } == 1_000)
    var random = RandomProviders(generator: SeededGenerator(seed: 5), vocabulary: try Fixture.vocabulary())
    let table = ProviderTable(try (0..<200).map { try random.provider($0) })
    for _ in 0..<20 {
      let rules = NeedRules(random.need(), day: Fixture.day, rates: try Fixture.rates())
      for match in table.matches(rules, limit: 200).matches {
        for part in ScorePart.allCases { #expect((0...part.most).contains(match.score.points(part))) }
        #expect(match.score.total == ScorePart.allCases.reduce(0) { $0 + match.score.points($1) })
      }
    }
  }
}

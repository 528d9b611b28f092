import Foundation
import OpenReferral
import TestSupport
import Testing

@testable import Brokering

@Suite("Cover plans")
struct CoverSearchTests {
  static func problem(
    _ random: inout RandomProviders, candidates: Int, visits: Int, mostPeople: Int, rates: EmploymentRates
  ) throws -> CoverProblem {
    var need = Need()
    need.visits = random.visits(visits)
    let rules = NeedRules(need, day: Fixture.day, rates: rates)
    let week = NeedWeek(need.visits)
    var found: [CoverCandidate] = []
    var number = 0
    while found.count < candidates {
      number += 1
      let provider = try random.provider(number)
      guard provider.week != nil else { continue }
      let theirs = ProviderWeek(provider, week, rules)
      guard theirs.hasRates else { continue }
      found.append(theirs.candidate(points: Int.random(in: 0...5, using: &random.generator)))
    }
    let budget = random.flip(0.7) ? Money(pence: Int.random(in: 500...25_000, using: &random.generator)) : nil
    return CoverProblem(
      week: week, candidates: found, budget: budget, mostPeople: mostPeople, employment: rates,
      claimsAllowance: random.flip(0.2))
  }

  /// 120 problems; 500 with DOORSTEP_BROKER_FULL set.
  @Test("A plan is as good as the best of all teams and assignments")
  func equalsExhaustiveSearch() throws {
    let seed: UInt64 = 7
    var random = RandomProviders(generator: SeededGenerator(seed: seed), vocabulary: try Fixture.vocabulary())
    let isFull = ProcessInfo.processInfo.environment["DOORSTEP_BROKER_FULL"] != nil
    var rates = try Fixture.rates()
    // Low thresholds, so that a few visits already meet every step of the cost.
    (rates.insuranceThreshold, rates.pensionTrigger, rates.pensionFrom, rates.pensionTo) = (2_000, 4_000, 1_000, 9_000)
    rates.employmentAllowance = 10_000
    var (sizes, partial) = (Set<Int>(), 0)
    for number in 0..<(isFull ? 500 : 120) {
      let visits = Int.random(in: 1...5, using: &random.generator)
      let candidates = Int.random(in: 2...6, using: &random.generator)
      let most = Int.random(in: 1...3, using: &random.generator)
      let problem = try Self.problem(&random, candidates: candidates, visits: visits, mostPeople: most, rates: rates)
      var search = CoverSearch(problem)
      let outcome = search.run()
      let found = outcome.plan.map {
        ExhaustiveCover.Best(
          visits: problem.week.visits.count - $0.uncovered.count, people: $0.members.count, cost: $0.cost.total.units,
          points: $0.points)
      }
      #expect(found == ExhaustiveCover(problem: problem).best(), "problem \(number), seed \(seed)")
      #expect(outcome.isProven)
      if let plan = outcome.plan {
        sizes.insert(plan.members.count)
        partial += plan.uncovered.isEmpty ? 0 : 1
        let done = plan.members.flatMap(\.visits) + plan.uncovered
        #expect(done.sorted() == Array(problem.week.visits.indices), "each visit once: problem \(number)")
      }
    }
    #expect(sizes.isSuperset(of: [1, 2]), "teams of more than one size occur")
    #expect(partial > 10)
  }

  /// For scripts/broker-tests, which has a published solver answer the same: written where DOORSTEP_COVER_OUT says.
  @Test(
    "A hundred realistic problems are written for the solver",
    .enabled(if: ProcessInfo.processInfo.environment["DOORSTEP_COVER_OUT"] != nil, "DOORSTEP_COVER_OUT is not set"))
  func dump() throws {
    let path = try #require(ProcessInfo.processInfo.environment["DOORSTEP_COVER_OUT"])
    var random = RandomProviders(generator: SeededGenerator(seed: 100), vocabulary: try Fixture.vocabulary())
    let rates = try Fixture.rates()
    var lines: [String] = []
    for _ in 0..<100 {
      let visits = Int.random(in: 5...12, using: &random.generator)
      let problem = try Self.problem(&random, candidates: 12, visits: visits, mostPeople: 3, rates: rates)
      var search = CoverSearch(problem)
      let outcome = search.run()
      #expect(outcome.isProven)
      let encoder = JSONEncoder()
      lines.append(String(decoding: try encoder.encode(SolverCase(problem, outcome)), as: UTF8.self))
    }
    try lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
  }

  @Test("When the time is up the best found so far is given, with what nothing can be better than")
  func honestWhenLate() throws {
    var random = RandomProviders(generator: SeededGenerator(seed: 3), vocabulary: try Fixture.vocabulary())
    let problem = try Self.problem(&random, candidates: 40, visits: 14, mostPeople: 4, rates: try Fixture.rates())
    var calls = 0
    var search = CoverSearch(problem) {
      calls += 1
      return calls < 60
    }
    let outcome = search.run()
    #expect(!outcome.isProven)
    let plan = try #require(outcome.plan)
    #expect(problem.week.visits.count - plan.uncovered.count <= outcome.bound.visits)
    if let budget = problem.budget { #expect(plan.cost.total <= budget) }
  }

  @Test("Two at the same time are two people")
  func doubleHanded() throws {
    let vocabulary = try Fixture.vocabulary()
    let providers = try ["A", "B"].map { name in
      try Fixture.provider(name, vocabulary: vocabulary) {
        $0.hourlyRate = 13
        $0.availability = Fixture.windows(1...5, 7, 12)
      }
    }
    var need = Need()
    need.visits = try (Fixture.visits(1...5, 8, 9) + Fixture.visits(1...5, 8, 9))
    let rules = NeedRules(need, day: Fixture.day, rates: try Fixture.rates())
    let answer = CoverPlanner(ProviderTable(providers), rules).answer()
    let team = try #require(answer.teams.first)
    #expect(team.members.count == 2)
    #expect(team.uncovered.isEmpty)
    // Each 5 x 13 = 65, holiday 7.8455: 72.8455, twice 145.691.
    #expect(team.cost.total.pence == 14569)
  }

  @Test("What if says which small change helps")
  func whatIfs() throws {
    let vocabulary = try Fixture.vocabulary()
    let early = try Fixture.provider("Early", vocabulary: vocabulary) {
      $0.hourlyRate = 13
      $0.availability = Fixture.windows(1...5, 7, 9)
    }
    var need = Need()
    need.visits = try Fixture.visits(1...5, 8, 9)
    need.weeklyBudget = Money(pence: 6_500)
    let rules = NeedRules(need, day: Fixture.day, rates: try Fixture.rates())
    let answer = CoverPlanner(ProviderTable([early]), rules).answer()
    // 72.85 for all five; 65.00 pays for four at 14.5691 each.
    #expect(try #require(answer.teams.first).uncovered.count == 1)
    let more = try #require(answer.whatIfs.first { $0.change == .twentyPoundsMore })
    #expect(more.helps && more.visits == 5)
    #expect(try #require(answer.whatIfs.first { $0.change == .halfAnHourLater }).helps == false)
  }
}

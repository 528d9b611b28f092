@testable import Brokering

/// A cover problem and what we found, for a solver to answer too. Money in units of `Money`; -1 is a choice that cannot
/// be done, and no limit.
struct SolverCase: Encodable {
  var days: [[Int]]
  var minutes: [Int]
  var candidates: [Candidate]
  var budget: Int
  var mostPeople: Int
  var allowance: Int
  var visits: Int
  var people: Int
  var cost: Int

  struct Candidate: Encodable {
    var isEmployee: Bool
    var pay: [[Int]]
    var minutesFree: Int
  }

  init(_ problem: CoverProblem, _ outcome: CoverOutcome) {
    days = problem.week.days.map(\.visits)
    minutes = problem.week.visits.map(\.minutes)
    candidates = problem.candidates.map { candidate in
      Candidate(
        isEmployee: candidate.isEmployee, pay: candidate.days.map { $0.map { $0 == Int.max ? -1 : $0 } },
        minutesFree: candidate.minutesFree ?? -1)
    }
    budget = problem.budget?.units ?? -1
    mostPeople = problem.mostPeople
    allowance = problem.claimsAllowance ? problem.employment.weeklyAllowance.units : 0
    visits = outcome.plan.map { problem.week.visits.count - $0.uncovered.count } ?? 0
    people = outcome.plan?.members.count ?? 0
    cost = outcome.plan?.cost.total.units ?? 0
  }
}

@testable import Brokering

/// Tries every team and every assignment. Only for small problems.
struct ExhaustiveCover {
  let problem: CoverProblem

  struct Best: Equatable {
    var visits: Int
    var people: Int
    var cost: Int
    var points: Int
  }

  private func isBetter(_ one: Best, than other: Best?) -> Bool {
    guard let other else { return true }
    if one.visits != other.visits { return one.visits > other.visits }
    if one.people != other.people { return one.people < other.people }
    return one.cost != other.cost ? one.cost < other.cost : one.points > other.points
  }

  func best() -> Best? {
    var best: Best?
    var owners = Array(repeating: -1, count: problem.week.visits.count)
    assign(0, &owners, &best)
    return best
  }

  private func assign(_ visit: Int, _ owners: inout [Int], _ best: inout Best?) {
    guard visit < owners.count else {
      if let found = judge(owners), isBetter(found, than: best) { best = found }
      return
    }
    for owner in -1..<problem.candidates.count {
      owners[visit] = owner
      assign(visit + 1, &owners, &best)
    }
    owners[visit] = -1
  }

  private func judge(_ owners: [Int]) -> Best? {
    let team = Set(owners).subtracting([-1]).sorted()
    guard !team.isEmpty, team.count <= problem.mostPeople else { return nil }
    var members: [(candidate: Int, pay: Int)] = []
    for candidate in team {
      var (pay, minutes) = (0, 0)
      for (day, group) in problem.week.days.enumerated() {
        var choice = 0
        for (place, visit) in group.visits.enumerated() where owners[visit] == candidate {
          choice |= 1 << place
          minutes += problem.week.visits[visit].minutes
        }
        let units = problem.candidates[candidate].days[day][choice]
        guard units != Int.max else { return nil }
        pay += units
      }
      if let free = problem.candidates[candidate].minutesFree, minutes > free { return nil }
      members.append((candidate, pay))
    }
    let cost = problem.cost(of: members).total
    if let budget = problem.budget, cost > budget { return nil }
    return Best(
      visits: owners.count { $0 >= 0 }, people: team.count, cost: cost.units,
      points: team.reduce(0) { $0 + problem.candidates[$1].points })
  }
}

/// What a search for teams asks of a problem again and again.
struct CoverFacts {
  /// For each candidate the visits they can do, each by itself, as bits.
  let coverage: [UInt64]
  /// For each candidate and visit the least that doing it costs: pay, and holiday pay for an assistant. Insurance and
  /// pension can only add to it. `Int.max` where they cannot do it.
  let least: [[Int]]
  /// The visits that somebody can do.
  let possible: UInt64
  /// The least any candidate costs for each visit that somebody can do, the cheapest first.
  let cheapest: [Int]
  /// How many others are at least as good in everything.
  let betters: [Int]

  init(_ problem: CoverProblem) {
    let visits = problem.week.visits
    let least = problem.candidates.map { candidate -> [Int] in
      var costs = Array(repeating: Int.max, count: visits.count)
      for (day, group) in problem.week.days.enumerated() {
        for (place, visit) in group.visits.enumerated() {
          let pay = candidate.days[day][1 << place]
          guard pay != Int.max, visits[visit].minutes <= candidate.minutesFree ?? .max else { continue }
          let holiday = candidate.isEmployee ? Money(units: pay).share(problem.employment.holidayShare).units : 0
          costs[visit] = pay + holiday
        }
      }
      return costs
    }
    self.least = least
    coverage = least.map { costs in
      costs.enumerated().reduce(0) { $0 | ($1.element == Int.max ? 0 : 1 << UInt64($1.offset)) }
    }
    possible = coverage.reduce(0, |)
    cheapest = visits.indices.compactMap { visit in
      let cost = least.map { $0[visit] }.min() ?? .max
      return cost == Int.max ? nil : cost
    }.sorted()
    betters = problem.candidates.indices.map { place in
      problem.candidates.indices.count { $0 != place && Self.isBetter($0, than: place, problem) }
    }
  }

  /// Whether one candidate can stand in for another anywhere without loss. Of two that are equal the first is better,
  /// so that there is never a circle.
  private static func isBetter(_ one: Int, than other: Int, _ problem: CoverProblem) -> Bool {
    let (first, second) = (problem.candidates[one], problem.candidates[other])
    guard first.points >= second.points, !first.isEmployee || second.isEmployee,
      (first.minutesFree ?? .max) >= (second.minutesFree ?? .max)
    else { return false }
    var isEqual =
      first.points == second.points && first.isEmployee == second.isEmployee
      && first.minutesFree == second.minutesFree
    for (mine, theirs) in zip(first.days, second.days) {
      for (pay, otherPay) in zip(mine, theirs) {
        if pay > otherPay { return false }
        if pay < otherPay { isEqual = false }
      }
    }
    return !isEqual || one < other
  }
}

/// Finds the best team (`CoverProblem` says what is best) by trying teams in an order that rules most of them out.
///
/// For each number of visits from the most downwards, and each size of team from one up, the teams of that size are
/// gone through once each. Ruled out are teams that cannot reach that many visits, whose visits at their cheapest are
/// above what may be spent or above the best found, and, in teams of k, candidates whom k others could replace without
/// loss: a team has only k - 1 others in it, so one of the k is free to take the place.
public struct CoverSearch {
  private let problem: CoverProblem
  private let facts: CoverFacts
  private let mayContinue: () -> Bool
  private var best: CoverPlan?
  private var teamsTried = 0
  private var isOutOfTime = false

  /// - Parameter mayContinue: asked often; once it says no the best found so far is the answer.
  public init(_ problem: CoverProblem, mayContinue: @escaping () -> Bool = { true }) {
    self.problem = problem
    self.mayContinue = mayContinue
    facts = CoverFacts(problem)
  }

  /// The best team. Exact unless the time ran out, and then it says so.
  public mutating func run() -> CoverOutcome {
    let most = mostVisits
    guard most > 0 else { return outcome(visits: 0, people: 0) }
    best = firstPlan()
    for visits in stride(from: most, through: 1, by: -1) {
      for people in 1...problem.mostPeople {
        search(people: people, visits: visits)
        if isOutOfTime { return outcome(visits: visits, people: people) }
        if let best, best.members.count <= people, covered(best) >= visits {
          return outcome(visits: visits, people: people)
        }
      }
    }
    return outcome(visits: 0, people: 0)
  }

  /// No team covers more: visits that somebody can do, as many as the budget pays for at the lowest prices.
  private var mostVisits: Int {
    guard let budget = problem.budget else { return facts.cheapest.count }
    var spent = 0
    return facts.cheapest.prefix { cost in
      spent += cost
      return spent <= budget.units
    }.count
  }

  private func covered(_ plan: CoverPlan) -> Int { problem.week.visits.count - plan.uncovered.count }

  private func outcome(visits: Int, people: Int) -> CoverOutcome {
    CoverOutcome(
      plan: best, isProven: !isOutOfTime,
      bound: CoverBound(
        visits: visits, people: people,
        cost: isOutOfTime
          ? Money(units: facts.cheapest.prefix(visits).reduce(0, +)) : best?.cost.total ?? .zero),
      teamsTried: teamsTried)
  }

  // MARK: A first plan

  /// Takes whoever adds the most visits, the cheapest first, so that there is an answer before the search has one.
  private mutating func firstPlan() -> CoverPlan? {
    var team: [Int] = []
    var covered: UInt64 = 0
    while team.count < problem.mostPeople, covered != facts.possible {
      let next = problem.candidates.indices.filter { !team.contains($0) }.max { left, right in
        let (more, less) = (added(left, to: covered), added(right, to: covered))
        return more != less ? more < less : price(left) > price(right)
      }
      guard let next, added(next, to: covered) > 0 else { break }
      team.append(next)
      covered |= facts.coverage[next]
    }
    let all = problem.week.visits.count
    for drops in (all - covered.nonzeroBitCount)..<all {
      if let plan = assign(team, drops: drops, limit: problem.budget?.units ?? .max) { return plan }
      if !mayContinue() { return nil }
    }
    return nil
  }

  private func added(_ candidate: Int, to covered: UInt64) -> Int {
    (facts.coverage[candidate] & ~covered).nonzeroBitCount
  }

  private func price(_ candidate: Int) -> Int { facts.least[candidate].min() ?? .max }

  // MARK: Teams of one size

  private mutating func search(people: Int, visits: Int) {
    let allowed = problem.candidates.indices
      .filter { facts.coverage[$0] != 0 && facts.betters[$0] < people }
      .sorted { (price($0), $0) < (price($1), $1) }
    extend([], with: allowed, covering: 0, people: people, visits: visits)
  }

  /// Goes through the teams that have these members and others of those allowed.
  private mutating func extend(
    _ team: [Int], with allowed: [Int], covering covered: UInt64, people: Int, visits: Int
  ) {
    guard !isOutOfTime else { return }
    guard mayContinue() else {
      isOutOfTime = true
      return
    }
    if team.count == people { return weigh(team, visits: visits) }
    let left = people - team.count
    let missing = visits - covered.nonzeroBitCount
    let mostAdded = allowed.map { added($0, to: covered) }.max() ?? 0
    guard missing <= mostAdded * left else { return }
    var banned: Set<Int> = []
    for candidate in branch(allowed, covered: covered, visits: visits) {
      let next = covered | facts.coverage[candidate]
      banned.insert(candidate)
      guard left > 1 || next.nonzeroBitCount >= visits else { continue }
      extend(
        team + [candidate], with: allowed.filter { !banned.contains($0) }, covering: next, people: people,
        visits: visits)
      if isOutOfTime { return }
    }
  }

  /// Of every team still to be gone through one of these is a member: when no visit may be left out, those who can do
  /// the visit that the fewest can do; else those who add something; else anybody.
  private func branch(_ allowed: [Int], covered: UInt64, visits: Int) -> [Int] {
    let missing = facts.possible & ~covered
    guard visits > covered.nonzeroBitCount else { return allowed }
    guard visits == facts.possible.nonzeroBitCount else { return allowed.filter { added($0, to: covered) > 0 } }
    let able = problem.week.visits.indices.filter { missing >> UInt64($0) & 1 == 1 }
      .map { visit in allowed.filter { facts.coverage[$0] >> UInt64(visit) & 1 == 1 } }
    return able.min { $0.count < $1.count } ?? []
  }

  /// Works out what a team costs, unless it cannot be better than what was found.
  private mutating func weigh(_ team: [Int], visits: Int) {
    let least = leastCost(team, visits: visits)
    guard least <= problem.budget?.units ?? .max else { return }
    let points = team.reduce(0) { $0 + problem.candidates[$1].points }
    var limit = problem.budget?.units ?? .max
    if let best, covered(best) >= visits, best.members.count <= team.count {
      let cost = best.cost.total.units
      guard least < cost || least == cost && points > best.points else { return }
      limit = min(limit, cost)
    }
    guard let plan = assign(team, drops: problem.week.visits.count - visits, limit: limit) else { return }
    if isBetter(plan) { best = plan }
  }

  /// Its visits at what each costs at least, and the insurance that falls due however the pay is shared out.
  private func leastCost(_ team: [Int], visits: Int) -> Int {
    let costs = problem.week.visits.indices.compactMap { visit -> Int? in
      let cost = team.map { facts.least[$0][visit] }.min() ?? .max
      return cost == Int.max ? nil : cost
    }.sorted()
    let least = costs.prefix(visits).reduce(0, +)
    guard team.allSatisfy({ problem.candidates[$0].isEmployee }), !problem.claimsAllowance else { return least }
    let threshold = Money(pence: problem.employment.insuranceThreshold).units * team.count
    return least + max(0, Money(units: least - threshold).share(problem.employment.insuranceShare).units)
  }

  private mutating func assign(_ team: [Int], drops: Int, limit: Int) -> CoverPlan? {
    teamsTried += 1
    let plan = TeamAssignment(problem: problem, team: team, drops: drops, limit: limit, mayContinue: mayContinue).best()
    if !mayContinue() { isOutOfTime = true }
    guard let plan else { return nil }
    // Members without a visit are no members.
    let working = plan.members.filter { !$0.visits.isEmpty }
    return CoverPlan(
      members: working, cost: problem.cost(of: working.map { (candidate: $0.candidate, pay: $0.pay.units) }),
      points: working.reduce(0) { $0 + problem.candidates[$1.candidate].points }, uncovered: plan.uncovered)
  }

  private func isBetter(_ plan: CoverPlan) -> Bool {
    guard let best else { return true }
    let (mine, theirs) = (covered(plan), covered(best))
    if mine != theirs { return mine > theirs }
    if plan.members.count != best.members.count { return plan.members.count < best.members.count }
    if plan.cost.total != best.cost.total { return plan.cost.total < best.cost.total }
    return plan.points > best.points
  }
}

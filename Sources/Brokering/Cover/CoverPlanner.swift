import Geography

/// Finds teams for a need among the providers of a table, and what small changes would bring.
public struct CoverPlanner {
  /// Most candidates that are put together: the best matches.
  public static let mostCandidates = 200

  private let table: ProviderTable
  private let rules: NeedRules
  private let stopwatch: () -> () -> Bool

  /// - Parameter stopwatch: started for every search; what it gives says whether the search may go on.
  public init(
    _ table: ProviderTable, _ rules: NeedRules, stopwatch: @escaping () -> () -> Bool = { { true } }
  ) {
    self.table = table
    self.rules = rules
    self.stopwatch = stopwatch
  }

  /// Up to three teams: the best, the best without whoever does most in it, the best without any of them.
  public func answer() -> CoverAnswer {
    let pool = CoverPool(table, rules, limit: Self.mostCandidates)
    var teams: [PlannedTeam] = []
    if let best = team(.best, pool, without: []) {
      teams.append(best)
      teams += alternatives(to: best, pool)
    }
    return CoverAnswer(
      teams: teams, whatIfs: whatIfs(beside: teams.first), candidates: pool.members.count, unknown: pool.unknown,
      matches: pool.matches)
  }

  private func alternatives(to best: PlannedTeam, _ pool: CoverPool) -> [PlannedTeam] {
    let most = best.members.max { $0.calls.count < $1.calls.count }
    guard let most else { return [] }
    let everybody = Set(best.members.map(\.provider))
    var others: [PlannedTeam] = []
    if best.members.count > 1, let team = team(.without(provider: most.provider), pool, without: [most.provider]) {
      others.append(team)
    }
    if let team = team(.others, pool, without: everybody),
      !others.contains(where: { $0.members.map(\.provider) == team.members.map(\.provider) })
    {
      others.append(team)
    }
    return others
  }

  private func team(_ choice: PlannedTeam.Choice, _ pool: CoverPool, without: Set<Int>) -> PlannedTeam? {
    let (problem, members) = pool.problem(without: without)
    var search = CoverSearch(problem, mayContinue: stopwatch())
    let outcome = search.run()
    guard let plan = outcome.plan else { return nil }
    return pool.planned(plan, of: members, choice, outcome)
  }

  // MARK: What if

  private func whatIfs(beside best: PlannedTeam?) -> [WhatIf] {
    WhatIf.Change.allCases.compactMap { change in
      guard let changed = changed(change) else { return nil }
      let (problem, _) = CoverPool(table, changed, limit: Self.mostCandidates).problem(without: [])
      var search = CoverSearch(problem, mayContinue: stopwatch())
      guard let plan = search.run().plan else { return nil }
      let visits = problem.week.visits.count - plan.uncovered.count
      return WhatIf(
        change: change, visits: visits, people: plan.members.count, cost: plan.cost.total,
        helps: helps(visits: visits, people: plan.members.count, cost: plan.cost.total, beside: best))
    }
  }

  private func helps(visits: Int, people: Int, cost: Money, beside best: PlannedTeam?) -> Bool {
    guard let best else { return true }
    let before = rules.need.visits.count - best.uncovered.count
    if visits != before { return visits > before }
    if people != best.members.count { return people < best.members.count }
    return cost + Money(pence: 100) <= best.cost.total
  }

  /// Nil where the change makes none.
  private func changed(_ change: WhatIf.Change) -> NeedRules? {
    var need = rules.need
    var further = rules.further
    switch change {
    case .twentyPoundsMore:
      guard let budget = need.weeklyBudget else { return nil }
      need.weeklyBudget = budget + Money(pence: 2_000)
    case .halfAnHourLater: need.visits = need.visits.map { $0.later(by: 30) }
    case .oneMileFurther:
      guard need.place != nil else { return nil }
      further = .miles(1)
    }
    return NeedRules(need, day: rules.day, rates: rules.employment, further: further)
  }
}

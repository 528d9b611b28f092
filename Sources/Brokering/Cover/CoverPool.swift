/// The candidates for teams: the best matches whose times and rates are known.
struct CoverPool {
  /// A provider with their week.
  struct Member {
    let match: BrokerMatch
    let week: ProviderWeek
    let candidate: CoverCandidate
  }

  let members: [Member]
  let matches: BrokerMatches
  /// Matches left out because nothing can be planned with them.
  let unknown: Int
  private let table: ProviderTable
  private let rules: NeedRules
  private let week: NeedWeek

  init(_ table: ProviderTable, _ rules: NeedRules, limit: Int) {
    self.table = table
    self.rules = rules
    week = NeedWeek(rules.need.visits)
    matches = table.matches(rules, limit: limit)
    let week = week
    members = matches.matches.compactMap { match in
      guard !match.visits.isEmpty else { return nil }
      let theirs = ProviderWeek(table.providers[match.provider], week, rules)
      guard theirs.hasRates else { return nil }
      return Member(match: match, week: theirs, candidate: theirs.candidate(points: match.score.total))
    }
    unknown = matches.matches.count - members.count
  }

  /// The problem without some providers, and whose place in it is whose in `members`.
  func problem(without: Set<Int>) -> (CoverProblem, [Int]) {
    let kept = members.indices.filter { !without.contains(members[$0].match.provider) }
    let problem = CoverProblem(
      week: week, candidates: kept.map { members[$0].candidate }, budget: rules.need.weeklyBudget,
      mostPeople: rules.need.mostPeople, employment: rules.employment,
      claimsAllowance: rules.need.claimsEmploymentAllowance)
    return (problem, kept)
  }

  /// A plan with names, times and who could step in.
  func planned(
    _ plan: CoverPlan, of kept: [Int], _ choice: PlannedTeam.Choice, _ outcome: CoverOutcome
  ) -> PlannedTeam {
    let team = Set(plan.members.map { kept[$0.candidate] })
    return PlannedTeam(
      choice: choice,
      members: zip(plan.members, plan.cost.members).map { member, cost in
        let place = kept[member.candidate]
        return PlannedTeam.Member(
          provider: members[place].match.provider, calls: members[place].week.calls(for: member.visits), cost: cost,
          toAsk: members[place].match.toAsk, backup: backup(for: member.visits, besides: team))
      },
      cost: plan.cost, uncovered: plan.uncovered, isProven: outcome.isProven, bound: outcome.bound)
  }

  /// Whoever outside the team can do most of these visits, each by itself; of several the better match.
  private func backup(for visits: [Int], besides team: Set<Int>) -> PlannedTeam.Backup? {
    var best: PlannedTeam.Backup?
    for (place, member) in members.enumerated() where !team.contains(place) {
      let able = visits.count { member.match.visits.contains($0) }
      if able > best?.visits ?? 0 { best = PlannedTeam.Backup(provider: member.match.provider, visits: able) }
    }
    return best
  }
}

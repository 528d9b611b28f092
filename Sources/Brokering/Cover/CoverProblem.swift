/// Which visits are to be covered, by whom, for how much.
///
/// **What is best**, in this order: the most visits covered within the budget, the fewest people, the least cost, the
/// most points. A team has at most `mostPeople` people; each visit is done by one of them, and nobody is in two places.
public struct CoverProblem: Hashable, Sendable {
  public var week: NeedWeek
  public var candidates: [CoverCandidate]
  /// Nil for no limit.
  public var budget: Money?
  /// 1 to 6.
  public var mostPeople: Int
  public var employment: EmploymentRates
  public var claimsAllowance: Bool

  public static let mostPeopleEver = 6

  public init(
    week: NeedWeek, candidates: [CoverCandidate], budget: Money?, mostPeople: Int, employment: EmploymentRates,
    claimsAllowance: Bool = false
  ) {
    self.week = week
    self.candidates = candidates
    self.budget = budget
    self.mostPeople = min(max(1, mostPeople), Self.mostPeopleEver)
    self.employment = employment
    self.claimsAllowance = claimsAllowance
  }

  /// What a team costs in a week, given the pay of each. The employer's insurance of all assistants is one bill, from
  /// which Employment Allowance is taken.
  public func cost(of members: [(candidate: Int, pay: Int)]) -> TeamCost {
    let costs = members.map { member -> WeeklyCost in
      let pay = Money(units: member.pay)
      return candidates[member.candidate].isEmployee ? WeeklyCost(pay: pay, rates: employment) : WeeklyCost(charge: pay)
    }
    let insurance = costs.reduce(Money.zero) { $0 + $1.nationalInsurance }
    return TeamCost(members: costs, allowance: claimsAllowance ? min(insurance, employment.weeklyAllowance) : .zero)
  }
}

/// What a team costs in a week.
public struct TeamCost: Hashable, Sendable {
  /// In the order of the team.
  public let members: [WeeklyCost]
  /// What Employment Allowance takes off the insurance of all together.
  public let allowance: Money

  public var total: Money { members.reduce(.zero) { $0 + $1.total } - allowance }
}

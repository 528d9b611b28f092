/// A team as it is shown to a person.
public struct PlannedTeam: Hashable, Sendable {
  /// Why this team stands among the choices.
  public enum Choice: Hashable, Sendable {
    /// Nothing is better.
    case best
    /// The best without the person of the best team who does most.
    case without(provider: Int)
    /// The best that shares nobody with the best team.
    case others
  }

  /// One visit as planned.
  public struct Call: Hashable, Sendable {
    /// Its place in the need.
    public let visit: Int
    /// Minutes after midnight.
    public let start: Int
  }

  /// One person of the team.
  public struct Member: Hashable, Sendable {
    /// Place in `ProviderTable.providers`.
    public let provider: Int
    public let calls: [Call]
    public let cost: WeeklyCost
    /// What must be asked before this can be relied on.
    public let toAsk: [Constraint]
    /// Who could do most of this person's visits when they cannot come; nil when nobody outside the team can do any.
    public let backup: Backup?
  }

  /// Somebody who could step in.
  public struct Backup: Hashable, Sendable {
    public let provider: Int
    /// How many of the member's visits they could do.
    public let visits: Int
  }

  public let choice: Choice
  public let members: [Member]
  public let cost: TeamCost
  public let uncovered: [Int]
  /// False when the time ran out before it was certain that nothing is better.
  public let isProven: Bool
  /// What no team can be better than.
  public let bound: CoverBound
}

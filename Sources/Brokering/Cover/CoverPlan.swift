/// A team and who does what.
public struct CoverPlan: Hashable, Sendable {
  /// What one person of the team does.
  public struct Member: Hashable, Sendable {
    /// Place in `CoverProblem.candidates`.
    public let candidate: Int
    /// Visits by their places in the need.
    public let visits: [Int]
    public let pay: Money
  }

  public let members: [Member]
  public let cost: TeamCost
  /// The points of all members together.
  public let points: Int
  /// Visits nobody of the team does.
  public let uncovered: [Int]
}

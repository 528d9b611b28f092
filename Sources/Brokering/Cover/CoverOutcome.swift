/// What a search for a team found, and how sure it is.
public struct CoverOutcome: Hashable, Sendable {
  /// The best team found; nil when no visit can be covered at all.
  public let plan: CoverPlan?
  /// True when nothing better exists. False when the time ran out.
  public let isProven: Bool
  /// Nothing better than this exists: the most visits a team could cover, and the fewest people and least cost for
  /// that.
  public let bound: CoverBound
  /// Teams whose cost was worked out.
  public let teamsTried: Int
}

/// How good a plan could be at the very best.
public struct CoverBound: Hashable, Sendable {
  public let visits: Int
  public let people: Int
  public let cost: Money
}

/// What answering a need took, for measuring.
public struct BrokerWork: Hashable, Sendable {
  /// Providers tested against each constraint that was asked.
  public var tested: [Constraint: Int] = [:]
  /// Distinct facets a verdict was worked out for, by constraint.
  public var verdicts: [Constraint: Int] = [:]
  /// Providers scored.
  public var scored = 0
  /// Points worked out, one a facet and part.
  public var points = 0
  /// Weeks placed one by one, for flexible or overlapping visits.
  public var weeksPlaced = 0
}

/// How many providers one constraint removed.
public struct RemovalCount: Hashable, Sendable {
  public let constraint: Constraint
  /// Those removed by it that no constraint before it had removed. These add up to all that were removed.
  public let removed: Int
  /// Those it would remove if it stood alone.
  public let alone: Int
  /// Those that nothing else removes: they would come back if it were dropped.
  public let only: Int
}

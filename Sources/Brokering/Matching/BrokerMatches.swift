/// What a need found: the best matches, and what became of the others.
public struct BrokerMatches: Hashable, Sendable {
  /// The best first: by fit, then points, then id.
  public let matches: [BrokerMatch]
  /// How many were looked at.
  public let providers: Int
  /// How many are left after the must-haves, by fit.
  public let found: [FitKind: Int]
  /// For each constraint that was asked, in their order.
  public let removals: [RemovalCount]
  public let work: BrokerWork

  /// All that are left after the must-haves.
  public var total: Int { found.values.reduce(0, +) }
}

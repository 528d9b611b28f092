/// How far a provider meets a need.
public enum FitKind: Int, Hashable, Sendable, Comparable, CaseIterable {
  /// Everything that must be had is known, all visits can be done, within the budget.
  case whole
  /// Nothing speaks against it, but something must be asked first.
  case ifConfirmed
  /// Some of the visits, or more than the budget.
  case part

  public static func < (lhs: FitKind, rhs: FitKind) -> Bool { lhs.rawValue < rhs.rawValue }
}

/// One provider that a need found.
public struct BrokerMatch: Hashable, Sendable {
  /// Its place in `ProviderTable.providers`.
  public let provider: Int
  public let fit: FitKind
  public let score: BrokerScore
  /// The constraints of which something must be asked.
  public let toAsk: [Constraint]
  /// The visits they can do, each by itself, by their places in the need.
  public let visits: Set<Int>
}

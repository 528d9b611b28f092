/// Teams that cover a need, side by side.
public struct CoverAnswer: Hashable, Sendable {
  /// The best first; at most three; none when nobody can do any visit.
  public let teams: [PlannedTeam]
  public let whatIfs: [WhatIf]
  /// Providers that were put together into teams.
  public let candidates: Int
  /// Providers left out because their rate or their times are not known.
  public let unknown: Int
  public let matches: BrokerMatches
}

/// A small change to a need and what it would bring.
public struct WhatIf: Hashable, Sendable {
  public enum Change: Hashable, Sendable, CaseIterable {
    /// Twenty pounds a week more.
    case twentyPoundsMore
    /// Every visit may end half an hour later.
    case halfAnHourLater
    /// Providers travel one mile further than they say.
    case oneMileFurther
  }

  public let change: Change
  /// Visits covered then.
  public let visits: Int
  public let people: Int
  public let cost: Money
  /// True when it covers more visits, or as many with fewer people, or with as many for at least a pound less.
  public let helps: Bool
}

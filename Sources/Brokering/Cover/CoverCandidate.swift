/// One provider as a cover plan sees one: what they earn for any choice of a day's visits, and what that costs.
public struct CoverCandidate: Hashable, Sendable {
  /// True for a personal assistant, who is employed; what somebody self-employed charges is what they cost.
  public let isEmployee: Bool
  /// Units of pay for every choice of the visits of each day of the week (`NeedWeek.days`), bit i of the choice
  /// standing for the day's i-th visit; `Int.max` for one that cannot be done.
  public let days: [[Int]]
  /// Minutes a week they have left; nil for no limit stated.
  public let minutesFree: Int?
  /// How well they fit, 0 to 1,000: what decides between teams of equal size and cost.
  public let points: Int

  public init(isEmployee: Bool, days: [[Int]], minutesFree: Int?, points: Int) {
    self.isEmployee = isEmployee
    self.days = days
    self.minutesFree = minutesFree
    self.points = points
  }
}

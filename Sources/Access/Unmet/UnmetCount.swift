/// In how many cases nothing was suitable, for one task in one area and month, for one reason.
public struct UnmetCount: Hashable, Sendable {
  /// `yyyy-MM`; nil for several months together.
  public let month: String?
  /// Nil for several areas together; "" where it was not known.
  public let area: String?
  /// "" where it was not known.
  public let task: String
  public let reason: UnmetReason
  /// At least 1.
  public let cases: Int

  public init(month: String?, area: String?, task: String, reason: UnmetReason, cases: Int) {
    self.month = month
    self.area = area
    self.task = task
    self.reason = reason
    self.cases = cases
  }
}

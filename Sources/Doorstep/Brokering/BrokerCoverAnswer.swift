import Brokering

/// Teams for a need, with the people in them explained.
public struct BrokerCoverAnswer: Sendable {
  public let need: Need
  public let cover: CoverAnswer
  /// Everybody named in a team or as a backup, by their place in the table.
  public let people: [Int: ExplainedProvider]
  public let employment: EmploymentRates
  /// The day of asking, `yyyy-MM-dd`.
  public let day: String
}

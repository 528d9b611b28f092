import Brokering

/// What a need found, explained.
public struct BrokerAnswer: Sendable {
  public let need: Need
  /// The best first.
  public let providers: [ExplainedProvider]
  public let matches: BrokerMatches
  /// The rates that costs were worked out with.
  public let employment: EmploymentRates
  /// The day of asking, `yyyy-MM-dd`.
  public let day: String
}

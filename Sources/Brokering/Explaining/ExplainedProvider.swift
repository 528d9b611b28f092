/// A provider that a need found, with the reasons.
public struct ExplainedProvider: Hashable, Sendable {
  public let provider: ProviderProfile
  public let fit: FitKind
  public let score: BrokerScore
  public let reasons: [MatchReason]
  public let toAsk: [AskFirst]
  /// Visits of the need they cannot do, by their places in it. Empty when their times are not known.
  public let missing: [Int]
  /// What the visits they can do together would cost in a week; nil when rate or times are not known.
  public let cost: WeeklyCost?
}

import FeedTransport

/// What all syncs of a program have in common.
public struct SyncSettings: Sendable {
  /// Who is asking, for the publishers' logs.
  public var userAgent: String
  public var limits: FetchLimits

  public init(userAgent: String, limits: FetchLimits = FetchLimits()) {
    self.userAgent = userAgent
    self.limits = limits
  }
}

/// Whether a service can be offered, in the words of HSDS-UK 3.0.
public enum ServiceStatus: String, Codable, Hashable, Sendable, CaseIterable {
  case active
  case inactive
  case defunct
  case temporarilyClosed = "temporarily closed"

  /// Whether people may see it. What they may not see leaves no trace in anything they do see.
  public var isShown: Bool { self == .active || self == .temporarilyClosed }
}

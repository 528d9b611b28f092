/// How a shortlist ended.
public enum ShortlistOutcome: Hashable, Sendable {
  /// Somebody on it was engaged.
  case arranged
  /// The person did not want it after all.
  case declined
  /// Nobody fitted. It is counted for the commissioner.
  case nothingSuitable(UnmetReason)

  /// "arranged", "declined" or "nothing-suitable".
  public var code: String {
    switch self {
    case .arranged: "arranged"
    case .declined: "declined"
    case .nothingSuitable: "nothing-suitable"
    }
  }

  /// All codes, for choices.
  public static let codes = ["arranged", "declined", "nothing-suitable"]

  /// Why nothing was suitable; nil for the others.
  public var reason: UnmetReason? {
    if case .nothingSuitable(let reason) = self { reason } else { nil }
  }

  /// Nil for a code there is not, for nothing suitable without a reason, and for a reason with anything else.
  public init?(code: String, reason: UnmetReason?) {
    switch (code, reason) {
    case ("arranged", nil): self = .arranged
    case ("declined", nil): self = .declined
    case ("nothing-suitable", let reason?): self = .nothingSuitable(reason)
    default: return nil
    }
  }
}

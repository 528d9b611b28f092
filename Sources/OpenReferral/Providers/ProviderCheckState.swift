/// How far a check may be believed. A claim is never shown as verified.
public enum ProviderCheckState: String, Codable, Hashable, Sendable, CaseIterable {
  /// The provider says so.
  case claimed
  /// Somebody named saw the paper.
  case seen
  /// Somebody named confirmed it with the issuer.
  case verified
}

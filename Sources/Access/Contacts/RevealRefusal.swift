/// Why a contact is not shown.
public enum RevealRefusal: Error, Hashable, Sendable {
  /// The key has seen as many today, by UTC, as it may.
  case capReached(cap: Int)
}

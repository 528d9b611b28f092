/// A text that is no place, and what may have been meant.
public struct UnresolvedPlace: Hashable, Sendable {
  public let reason: UnresolvedReason
  /// Best first, five at most; often empty.
  public let suggestions: [PlaceSuggestion]

  init(_ reason: UnresolvedReason, suggestions: [PlaceSuggestion] = []) {
    self.reason = reason
    self.suggestions = suggestions
  }
}

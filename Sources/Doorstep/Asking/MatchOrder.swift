/// In what order good matches are shown.
public enum MatchOrder: String, Hashable, Sendable, CaseIterable {
  /// By score.
  case best
  /// By distance; what has none comes last, by score.
  case nearest
}

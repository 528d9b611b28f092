import Geography

/// What the search did by itself because it found nothing as asked. Always said.
public enum Widening: Hashable, Sendable {
  /// No distance was asked for and nothing lies within the usual one, so all distances were searched.
  case beyondUsualRadius(Distance)
}

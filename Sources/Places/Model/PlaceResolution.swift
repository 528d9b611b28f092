/// What a typed place turned out to be. An ambiguous or unknown place is an answer, not an error.
public enum PlaceResolution: Hashable, Sendable {
  case resolved(ResolvedPlace)
  /// Two or more that the text fits equally, best first, ten at most; each has a `query` that gives it alone.
  case ambiguous([ResolvedPlace])
  case notFound(UnresolvedPlace)
}

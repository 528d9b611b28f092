import Geography
import OpenReferral

/// How one listing meets a person, with the place that counts for it.
public enum Reach: Hashable, Sendable {
  /// You go there.
  case venue(Coordinate, LocationPrecision)
  /// They come to you, when you are inside any of these areas.
  case travels([Coverage])
  /// By telephone or online.
  case remote
  /// There is a place, but nobody has said where.
  case unplaced
}

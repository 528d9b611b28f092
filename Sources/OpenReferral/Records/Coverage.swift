/// The ground a service area covers, in a form that a place can be tested against.
public enum Coverage: Codable, Hashable, Sendable {
  /// No limit that we hold.
  case everywhere
  /// A circle on the ground: centre in WGS84 degrees, radius in metres (more than 0).
  case circle(latitude: Double, longitude: Double, radiusInMetres: Double)
  /// A whole local authority, by its GSS code (`E08000010`).
  case district(code: String)
  /// Named by its source but found in no gazetteer: it matches nowhere and says so.
  case unresolved
}

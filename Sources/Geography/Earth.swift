/// The sphere every distance is measured on.
public enum Earth {
  /// The mean radius in metres: (2a + b) / 3 of the WGS84 ellipsoid (IUGG, Moritz 2000).
  public static let meanRadius = 6_371_008.8

  /// The length in metres of one degree of a great circle on that sphere.
  public static let metresPerDegree = meanRadius * .pi / 180
}

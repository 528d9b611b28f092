import Foundation

/// A flattened sphere: the reference surface of a datum.
struct Ellipsoid {
  /// Semi-major axis in metres.
  let a: Double
  /// Semi-minor axis in metres.
  let b: Double

  /// Airy 1830, the surface of OSGB36. Constants: Ordnance Survey, "A guide to coordinate systems in Great Britain", A.
  static let airy1830 = Ellipsoid(a: 6_377_563.396, b: 6_356_256.909)
  /// The surface of WGS84.
  static let wgs84 = Ellipsoid(a: 6_378_137.0, b: 6_356_752.314245)

  /// The square of the first eccentricity.
  var eccentricitySquared: Double { 1 - (b * b) / (a * a) }

  /// Latitude and longitude in radians at height zero, as earth-centred metres. Same guide, annex B.
  func cartesian(latitude: Double, longitude: Double) -> SIMD3<Double> {
    let nu = primeVertical(latitude)
    return SIMD3(
      nu * cos(latitude) * cos(longitude), nu * cos(latitude) * sin(longitude),
      nu * (1 - eccentricitySquared) * sin(latitude))
  }

  /// The reverse, by eight rounds of fixed-point iteration (converged to 1e-12 radians near the surface).
  func geodetic(_ point: SIMD3<Double>) -> (latitude: Double, longitude: Double) {
    let p = (point.x * point.x + point.y * point.y).squareRoot()
    var latitude = atan2(point.z, p * (1 - eccentricitySquared))
    for _ in 0..<8 {
      latitude = atan2(point.z + eccentricitySquared * primeVertical(latitude) * sin(latitude), p)
    }
    return (latitude, atan2(point.y, point.x))
  }

  /// The radius of curvature in the prime vertical.
  private func primeVertical(_ latitude: Double) -> Double {
    a / (1 - eccentricitySquared * sin(latitude) * sin(latitude)).squareRoot()
  }
}

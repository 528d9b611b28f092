import Foundation

/// The projection of the National Grid: latitude and longitude on Airy 1830 to metres and back.
///
/// The series of Redfearn as printed in Ordnance Survey, "A guide to coordinate systems in Great Britain", annex C.
/// Good to a millimetre within Great Britain.
struct TransverseMercator {
  private let ellipsoid = Ellipsoid.airy1830
  private let scale = 0.9996012717
  private let trueOrigin = (latitude: 49.0.inRadians, longitude: (-2.0).inRadians)
  private let falseOrigin = GridPoint(easting: 400_000, northing: -100_000)

  func project(latitude: Double, longitude: Double) -> GridPoint {
    let (nu, rho, eta2) = curvature(latitude)
    let (s, c, t2) = (sin(latitude), cos(latitude), tan(latitude) * tan(latitude))
    let (c3, c5) = (c * c * c, c * c * c * c * c)
    let p = longitude - trueOrigin.longitude
    let p2 = p * p
    let north2 = nu / 2 * s * c
    let north4 = nu / 24 * s * c3 * (5 - t2 + 9 * eta2)
    let north6 = nu / 720 * s * c5 * (61 - 58 * t2 + t2 * t2)
    let east1 = nu * c
    let east3 = nu / 6 * c3 * (nu / rho - t2)
    let east5 = nu / 120 * c5 * (5 - 18 * t2 + t2 * t2 + 14 * eta2 - 58 * t2 * eta2)
    return GridPoint(
      easting: falseOrigin.easting + p * (east1 + p2 * (east3 + p2 * east5)),
      northing: falseOrigin.northing + meridianArc(latitude) + p2 * (north2 + p2 * (north4 + p2 * north6)))
  }

  func unproject(_ point: GridPoint) -> (latitude: Double, longitude: Double) {
    let foot = footLatitude(northing: point.northing - falseOrigin.northing)
    let (nu, rho, eta2) = curvature(foot)
    let (t, sec) = (tan(foot), 1 / cos(foot))
    let t2 = t * t
    let x = point.easting - falseOrigin.easting
    let u2 = (x / nu) * (x / nu)
    let down = t / (2 * rho * nu) * x * x
    let downSeries =
      1 - u2 / 12 * (5 + 3 * t2 + eta2 - 9 * t2 * eta2) + u2 * u2 / 360 * (61 + 90 * t2 + 45 * t2 * t2)
    let acrossSeries =
      1 - u2 / 6 * (nu / rho + 2 * t2) + u2 * u2 / 120 * (5 + 28 * t2 + 24 * t2 * t2)
      - u2 * u2 * u2 / 5040 * (61 + 662 * t2 + 1320 * t2 * t2 + 720 * t2 * t2 * t2)
    return (foot - down * downSeries, trueOrigin.longitude + sec * x / nu * acrossSeries)
  }

  /// Radii of curvature across and along the meridian, scaled, and eta squared.
  private func curvature(_ latitude: Double) -> (nu: Double, rho: Double, eta2: Double) {
    let e2 = ellipsoid.eccentricitySquared
    let w = 1 - e2 * sin(latitude) * sin(latitude)
    let nu = ellipsoid.a * scale / w.squareRoot()
    let rho = nu * (1 - e2) / w
    return (nu, rho, nu / rho - 1)
  }

  /// The latitude whose meridian arc is that long; at most 20 rounds, so that no input can hold it.
  private func footLatitude(northing: Double) -> Double {
    var latitude = trueOrigin.latitude
    for _ in 0..<20 {
      let rest = northing - meridianArc(latitude)
      latitude += rest / (ellipsoid.a * scale)
      if abs(rest) < 1e-5 { break }
    }
    return latitude
  }

  /// Metres along the central meridian from the true origin.
  private func meridianArc(_ latitude: Double) -> Double {
    let n = (ellipsoid.a - ellipsoid.b) / (ellipsoid.a + ellipsoid.b)
    let (n2, n3) = (n * n, n * n * n)
    let difference = latitude - trueOrigin.latitude
    let sum = latitude + trueOrigin.latitude
    let first = (1 + n + 1.25 * (n2 + n3)) * difference
    let second = (3 * n + 3 * n2 + 2.625 * n3) * sin(difference) * cos(sum)
    let third = 1.875 * (n2 + n3) * sin(2 * difference) * cos(2 * sum)
    let fourth = 35 / 24 * n3 * sin(3 * difference) * cos(3 * sum)
    return ellipsoid.b * scale * (first - second + third - fourth)
  }
}

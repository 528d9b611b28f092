import Foundation
import Geography

/// The haversine of the angle between a fixed place and others, without trigonometry: sin^2 of half the angle.
///
/// By the first terms of the series: sin^2(x/2) = x^2/4 - x^4/48, cos x = 1 - x^2/2 + x^4/24, sin x = x - x^3/6. Within
/// 0.2 radians (11 degrees) of latitude and longitude of a place not beyond 70 degrees, what they leave out is below
/// 5e-6, 9e-8 and 3e-6, and the cosine of the other latitude above 0.14: the result is within 25 millionths of what
/// `Coordinate.distance(to:)` computes on its way. That is enough to say for all but a hair's breadth of places whether
/// they lie within a radius; for those the exact distance is asked.
struct HaversineEstimate {
  /// More than the result may be wrong by, as a share of it.
  static let tolerance = 1e-4
  private static let reach = 0.2

  private let latitude: Double
  private let longitude: Double
  private let sine: Double
  private let cosine: Double
  private let isUsable: Bool

  /// Around no place it estimates nothing.
  ///
  /// - Parameter point: the place again, as a vector.
  init(around centre: Coordinate?, _ point: UnitVector?) {
    (latitude, longitude) = (centre?.latitude ?? 0, centre?.longitude ?? 0)
    sine = point?.z ?? 0
    cosine = (1 - sine * sine).squareRoot()
    isUsable = centre != nil && abs(latitude) <= 70
  }

  /// Nil too far away for the series.
  @inline(__always)
  func haversine(latitude: Double, longitude: Double) -> Double? {
    let north = (latitude - self.latitude) * (.pi / 180)
    let east = (longitude - self.longitude) * (.pi / 180)
    guard isUsable, abs(north) < Self.reach, abs(east) < Self.reach else { return nil }
    let (north2, east2) = (north * north, east * east)
    let otherCosine =
      cosine * (1 - north2 * (1 / 2 - north2 * (1 / 24))) - sine * (north * (1 - north2 * (1 / 6)))
    return
      (north2 * (1 - north2 * (1 / 12)) + cosine * otherCosine * (east2 * (1 - east2 * (1 / 12)))) * 0.25
  }

  /// How far apart in latitude, in radians. Arcs are at least as long.
  @inline(__always)
  func latitudes(to other: Double) -> Double { abs(other - latitude) * (.pi / 180) }

  /// The same of a venue of an index; its last digits do not matter.
  @inline(__always)
  func haversine(of place: Int, in coordinates: UnsafeBufferPointer<Int32>) -> Double? {
    haversine(
      latitude: Double(coordinates[2 &* place]) * 1e-7, longitude: Double(coordinates[2 &* place &+ 1]) * 1e-7)
  }
}

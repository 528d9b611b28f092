import Foundation
import Geography

/// The haversine of the angle between a fixed place and others, without trigonometry: sin^2 of half the angle.
///
/// Sines of small angles by their series. Within 0.2 radians (11 degrees) of latitude and longitude of a place not
/// beyond 70 degrees, the series' rests are below 2e-10 and 1e-11 of the value, so that the result is within a
/// millionth of what `Coordinate.distance(to:)` computes on its way. That is enough to say for all but a hair's breadth
/// of places whether they lie within a radius; for those the exact distance is asked.
struct HaversineEstimate {
  /// More than the result may be wrong by, as a share of it.
  static let tolerance = 1e-6
  private static let reach = 0.2

  private let latitude: Double
  private let longitude: Double
  private let sine: Double
  private let cosine: Double
  private let isUsable: Bool

  /// Around no place it estimates nothing.
  init(around centre: Coordinate?) {
    (latitude, longitude) = (centre?.latitude ?? 0, centre?.longitude ?? 0)
    sine = sin(latitude * .pi / 180)
    cosine = cos(latitude * .pi / 180)
    isUsable = centre != nil && abs(latitude) <= 70
  }

  /// Nil too far away for the series.
  @inline(__always)
  func haversine(latitude: Double, longitude: Double) -> Double? {
    let north = (latitude - self.latitude) * (.pi / 180)
    let east = (longitude - self.longitude) * (.pi / 180)
    guard isUsable, abs(north) < Self.reach, abs(east) < Self.reach else { return nil }
    let halfNorth = Self.sine(north / 2)
    let halfEast = Self.sine(east / 2)
    let otherCosine = cosine * (1 - 2 * halfNorth * halfNorth) - sine * Self.sine(north)
    return halfNorth * halfNorth + cosine * otherCosine * (halfEast * halfEast)
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

  /// x - x^3/6 + x^5/120 - x^7/5040.
  @inline(__always)
  private static func sine(_ x: Double) -> Double {
    let square = x * x
    return x * (1 - square * (1 / 6) * (1 - square * (1 / 20) * (1 - square * (1 / 42))))
  }
}

import Foundation
import Geography

/// From the ground to the drawing: true directions from the middle, distances by the rings. North is up.
struct MapProjection {
  /// The drawing is square; its middle is the person's place.
  static let size = 400.0

  let middle: Coordinate
  let scale: MapScale

  /// Nil beyond the outermost ring.
  func point(of spot: Coordinate) -> ResultsMap.Point? {
    guard let radius = scale.radius(of: middle.distance(to: spot)) else { return nil }
    let bearing = middle.initialBearing(to: spot) * .pi / 180
    let centre = Self.size / 2
    return ResultsMap.Point(x: centre + radius * sin(bearing), y: centre - radius * cos(bearing))
  }
}

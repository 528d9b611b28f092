import Foundation
import Geography

/// A place as a point on the sphere of radius 1: straight-line distances between such points need no trigonometry and
/// have no seams at the poles or the date line.
struct UnitVector {
  let x, y, z: Double

  init(_ coordinate: Coordinate) {
    let latitude = coordinate.latitude * .pi / 180
    let longitude = coordinate.longitude * .pi / 180
    x = cos(latitude) * cos(longitude)
    y = cos(latitude) * sin(longitude)
    z = sin(latitude)
  }
}

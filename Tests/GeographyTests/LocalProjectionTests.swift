import Foundation
import Geography
import Testing

@Suite("Local projection")
struct LocalProjectionTests {
  @Test("Within 25 miles it stays within 0.001 % of haversine all over Great Britain")
  func worstError() throws {
    var worst = 0.0
    for latitude in stride(from: 49.9, through: 60.9, by: 0.5) {
      let origin = try #require(Coordinate(latitude: latitude, longitude: -2.5))
      let projection = LocalProjection(around: origin)
      for miles in [0.03, 1, 5, 15, 25.0] {
        for direction in stride(from: 0.0, to: 360, by: 10) {
          let point = try #require(origin.moved(.miles(miles), degrees: direction))
          let exact = origin.distance(to: point).metres
          worst = max(worst, abs(projection.distance(to: point).metres / exact - 1))
        }
      }
    }
    #expect(worst < 1e-5)
    #expect(worst > 1e-7, "an error this small means the test measures nothing")
  }

  @Test("A radius in squared degrees compares as the distance does")
  func radius() throws {
    let origin = try #require(Coordinate(latitude: 53.5, longitude: -2.6))
    let point = try #require(origin.moved(.kilometres(3), degrees: 40))
    let projection = LocalProjection(around: origin)
    let squared = projection.squaredDegrees(latitude: point.latitude, longitude: point.longitude)
    #expect(squared < LocalProjection.squaredDegrees(for: .metres(3001)))
    #expect(squared > LocalProjection.squaredDegrees(for: .metres(2999)))
  }
}

extension Coordinate {
  /// Where one arrives after that distance in that direction along a great circle.
  fileprivate func moved(_ distance: Distance, degrees: Double) -> Coordinate? {
    let angle = distance.metres / Earth.meanRadius
    let (lat, lon, turn) = (latitude * .pi / 180, longitude * .pi / 180, degrees * .pi / 180)
    let newLatitude = asin(sin(lat) * cos(angle) + cos(lat) * sin(angle) * cos(turn))
    let east = atan2(sin(turn) * sin(angle) * cos(lat), cos(angle) - sin(lat) * sin(newLatitude))
    return Coordinate(latitude: newLatitude * 180 / .pi, longitude: (lon + east) * 180 / .pi)
  }
}

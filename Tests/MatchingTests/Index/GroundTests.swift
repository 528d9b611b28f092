import Foundation
import Geography
import TestSupport
import Testing

@testable import Matching

@Suite("The geometry of the index")
struct GroundTests {
  @Test("From every cell the Hilbert curve goes on to a neighbour")
  func continuity() {
    var random = SeededGenerator(seed: 14)
    for _ in 0..<2000 {
      let (x, y) = (UInt64.random(in: 1..<1_048_575, using: &random), UInt64.random(in: 1..<1_048_575, using: &random))
      let here = HilbertCurve.position(x: x, y: y)
      let around = [(x - 1, y), (x + 1, y), (x, y - 1), (x, y + 1)].map { HilbertCurve.position(x: $0.0, y: $0.1) }
      #expect(around.contains(here + 1) && around.contains(here - 1), "cell \(x), \(y) of seed 14")
    }
  }

  @Test("No two cells of a corner share a place on the Hilbert curve, and together they fill its start")
  func bijection() {
    let places = (0..<64).flatMap { x in (0..<64).map { y in HilbertCurve.position(x: UInt64(x), y: UInt64(y)) } }
    #expect(Set(places) == Set(0..<4096))
  }

  @Test("Places far outside the map have a place on the curve")
  func outside() {
    for (latitude, longitude) in [(-90.0, -180.0), (90, 180), (0, 0), (61, 12)] {
      #expect(HilbertCurve.position(latitude: latitude, longitude: longitude) < 1 << 40)
    }
  }

  @Test("A page's bounds hold for every place in it, anywhere on earth")
  func bounds() throws {
    var random = SeededGenerator(seed: 15)
    for round in 0..<500 {
      let spread = [0.001, 0.1, 3, 60][round % 4]
      let middle = coordinate(90, &random)
      var page = IndexPage()
      let places = (0..<20).compactMap { _ in
        Coordinate(
          latitude: middle.latitude + Double.random(in: -spread...spread, using: &random),
          longitude: middle.longitude + Double.random(in: -spread...spread, using: &random))
      }
      for place in places { page.include(UnitVector(place)) }
      let centre = round % 3 == 0 ? middle : coordinate(90, &random)
      let point = UnitVector(centre)
      let (x, y, z) = (Float(point.x), Float(point.y), Float(point.z))
      for place in places {
        let half = sin(centre.distance(to: place).metres / (2 * Earth.meanRadius))
        let square = 4 * half * half
        #expect(Double(page.leastSquare(x, y, z)) <= square * (1 + 1e-5) + 1e-20, "seed 15, round \(round)")
        #expect(Double(page.greatestSquare(x, y, z)) >= square * (1 - 1e-5) - 1e-20, "seed 15, round \(round)")
      }
    }
  }

  @Test("A page of one circle holds every place within it, up to its edge")
  func circles() throws {
    var random = SeededGenerator(seed: 17)
    for round in 0..<500 {
      let centre = coordinate(80, &random)
      let radius = [50.0, 3000, 40_000, 300_000][round % 4]
      var page = IndexPage()
      page.include(UnitVector(centre), reach: radius / Earth.meanRadius)
      let degrees = radius * 0.99999 / Earth.metresPerDegree
      let bearing = Double.random(in: 0..<2 * .pi, using: &random)
      // The four edges of the box, and any other place of the circle's edge.
      for angle in [0, .pi / 2, .pi, 3 * .pi / 2, bearing] {
        let place = Coordinate(
          latitude: centre.latitude + degrees * cos(angle),
          longitude: centre.longitude + degrees * sin(angle) / cos(centre.latitude * .pi / 180))
        guard let place, place.distance(to: centre).metres <= radius else { continue }
        let point = UnitVector(place)
        #expect(page.leastSquare(Float(point.x), Float(point.y), Float(point.z)) == 0, "seed 17, round \(round)")
      }
    }
  }

  @Test("The estimated haversine is within 25 millionths of the exact one, or not given")
  func estimate() {
    var random = SeededGenerator(seed: 16)
    var given = 0
    for round in 0..<20_000 {
      let centre = coordinate(90, &random)
      let spread = [0.0001, 0.01, 1, 15][round % 4]
      guard
        let place = Coordinate(
          latitude: centre.latitude + Double.random(in: -spread...spread, using: &random),
          longitude: centre.longitude + Double.random(in: -spread...spread, using: &random)),
        let estimate = HaversineEstimate(around: centre, UnitVector(centre)).haversine(
          latitude: place.latitude, longitude: place.longitude)
      else { continue }
      given += 1
      let half = sin(centre.distance(to: place).metres / (2 * Earth.meanRadius))
      #expect(abs(estimate - half * half) <= 25e-6 * half * half + 1e-22, "seed 16, round \(round)")
    }
    #expect(given > 10_000)
  }

  private func coordinate(_ most: Double, _ random: inout SeededGenerator) -> Coordinate {
    while true {
      let latitude = Double.random(in: -most...most, using: &random)
      let longitude = Double.random(in: -180...180, using: &random)
      if let coordinate = Coordinate(latitude: latitude, longitude: longitude) { return coordinate }
    }
  }
}

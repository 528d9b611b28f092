import Foundation
import Geography
import TestSupport
import Testing

@Suite("Distances and directions")
struct DistanceTests {
  @Test(
    "The 1,000 reference distances agree within 0.5 %, and their bearings within 0.1 degrees",
    .enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.skipReason)))
  func referenceDistances() throws {
    let rows = try ReferenceTable.rows("geodesy/postcode-distances.csv")
    #expect(rows.count == 1000)
    var worst = 0.0
    var worstBearing = 0.0
    for row in rows {
      let from = try #require(Coordinate(latitude: row.number(1), longitude: row.number(2)))
      let to = try #require(Coordinate(latitude: row.number(4), longitude: row.number(5)))
      worst = max(worst, abs(from.distance(to: to).metres / row.number(6) - 1))
      let turn = abs(from.initialBearing(to: to) - row.number(7))
      worstBearing = max(worstBearing, min(turn, 360 - turn))
    }
    #expect(worst < 0.0037, "the doc comment of distance(to:) says 0.36 %")
    #expect(worstBearing < 0.1)
  }

  @Test("The same point is at distance zero, and the way back is as long")
  func symmetry() throws {
    let wigan = try #require(Coordinate(latitude: 53.5458, longitude: -2.632))
    let leigh = try #require(Coordinate(latitude: 53.4969, longitude: -2.5189))
    #expect(wigan.distance(to: wigan).metres == 0)
    #expect(wigan.initialBearing(to: wigan) == 0)
    #expect(abs(wigan.distance(to: leigh).metres - leigh.distance(to: wigan).metres) < 1e-6)
  }

  @Test("Opposite ends of the earth are half its circumference apart")
  func antipodes() throws {
    let pole = try #require(Coordinate(latitude: 90, longitude: 0))
    let other = try #require(Coordinate(latitude: -90, longitude: 0))
    #expect(abs(pole.distance(to: other).metres - .pi * Earth.meanRadius) < 1e-3)
  }

  @Test("Due north, east, south and west are 0, 90, 180 and 270 degrees at the equator")
  func compass() throws {
    let centre = try #require(Coordinate(latitude: 0, longitude: 0))
    for (latitude, longitude, expected) in [(1.0, 0.0, 0.0), (0, 1, 90), (-1, 0, 180), (0, -1, 270)] {
      let point = try #require(Coordinate(latitude: latitude, longitude: longitude))
      #expect(abs(centre.initialBearing(to: point) - expected) < 1e-9)
    }
  }
}

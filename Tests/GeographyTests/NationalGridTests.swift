import Foundation
import Geography
import TestSupport
import Testing

@Suite("National Grid")
struct NationalGridTests {
  @Test(
    "The 500 reference points convert to within 2.0 m, there and back",
    .enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.skipReason)))
  func referencePoints() throws {
    let rows = try ReferenceTable.rows("geodesy/bng-to-wgs84.csv")
    #expect(rows.count == 500)
    var worst = 0.0
    var worstBack = 0.0
    for row in rows {
      let point = GridPoint(easting: row.number(0), northing: row.number(1))
      let expected = try #require(Coordinate(latitude: row.number(2), longitude: row.number(3)))
      worst = max(worst, try #require(point.coordinate).distance(to: expected).metres)
      let back = try #require(GridPoint(expected))
      worstBack = max(worstBack, hypot(back.easting - point.easting, back.northing - point.northing))
    }
    #expect(worst < 2.0, "the doc comment of coordinate says 2.0 m")
    #expect(worstBack < 2.0)
  }

  @Test("Ordnance Survey's own example, Caister water tower, lands within 5 m")
  func workedExample() throws {
    // Guide to coordinate systems, annex C; the round trip through WGS84 must close.
    let point = GridPoint(easting: 651_409.903, northing: 313_177.270)
    let there = try #require(point.coordinate)
    let back = try #require(GridPoint(there))
    #expect(abs(back.easting - point.easting) < 0.05)
    #expect(abs(back.northing - point.northing) < 0.05)
    // Caister water tower in WGS84.
    let tower = try #require(Coordinate(latitude: 52.65798, longitude: 1.71605))
    #expect(there.distance(to: tower).metres < 5)
  }

  @Test("There and back closes to a decimetre over the whole map")
  func roundTrip() throws {
    for easting in stride(from: 10_000.0, to: 700_000, by: 60_000) {
      for northing in stride(from: 10_000.0, to: 1_300_000, by: 90_000) {
        let point = GridPoint(easting: easting, northing: northing)
        let there = try #require(point.coordinate)
        let back = try #require(GridPoint(there))
        #expect(hypot(back.easting - easting, back.northing - northing) < 0.1)
      }
    }
  }

  @Test("Points off the map have no coordinate, however large or broken the numbers")
  func offTheMap() {
    for (easting, northing) in [
      (-1.0, 0.0), (0, -1), (700_000, 0), (0, 1_300_000), (.nan, 0), (0, .infinity), (1e308, 1e308), (-1e308, 5),
    ] {
      #expect(GridPoint(easting: easting, northing: northing).coordinate == nil)
      #expect(GridReference(GridPoint(easting: easting, northing: northing), digits: 3) == nil)
    }
    #expect(Coordinate(latitude: 0, longitude: 0).flatMap(GridPoint.init) == nil)
    #expect(Coordinate(latitude: 90, longitude: 180).flatMap(GridPoint.init) == nil)
  }

  @Test("A grid reference reads with any spacing and case, and prints with spaces")
  func references() throws {
    for text in ["SD 536 051", "SD536051", "sd536051", " SD5 36 051 "] {
      let reference = try #require(GridReference(text))
      #expect(reference.corner == GridPoint(easting: 353_600, northing: 405_100))
      #expect(reference.digits == 3)
      #expect(reference.description == "SD 536 051")
    }
    let exact = try #require(GridReference("SD5360005100"))
    #expect(exact.side == 1)
    #expect(exact.centre == GridPoint(easting: 353_600.5, northing: 405_100.5))
    #expect(GridReference("SD5305")?.side == 1000)
    #expect(abs((GridReference("SD5305")?.uncertainty.metres ?? 0) - 707.1) < 0.1)
    #expect(GridReference("SV 00 00")?.corner == GridPoint(easting: 0, northing: 0))
    #expect(GridReference("HP 6000 1000")?.corner == GridPoint(easting: 460_000, northing: 1_210_000))
    #expect(GridReference("TQ 0009 0001")?.description == "TQ 0009 0001")
  }

  @Test("Every square of the map prints as it reads")
  func referenceRoundTrip() throws {
    for east in 0..<7 {
      for north in 0..<13 {
        let point = GridPoint(easting: Double(east) * 100_000 + 43_210, northing: Double(north) * 100_000 + 9_876)
        let reference = try #require(GridReference(point, digits: 5))
        #expect(GridReference(reference.description) == reference)
        #expect(reference.corner == point)
      }
    }
  }

  @Test(
    "What is no grid reference is refused",
    arguments: [
      "", "SD", "SD5", "SD53", "SD 53605", "SD 536 0511", "II 536 051", "WA 00 00", "ZZ 11 11", "AA 11 11", "OV00",
      "SD 5360051000 1", "SD 53 6O 51 05", "SD -36 051", "SD ٥٣٦ ٠٥١", "SD\u{0301}536051", "53605100",
    ])
  func refused(text: String) {
    #expect(GridReference(text) == nil)
  }

  @Test("A text of 10,000 letters is refused unread")
  func long() {
    #expect(GridReference(String(repeating: "SD", count: 5000)) == nil)
  }
}

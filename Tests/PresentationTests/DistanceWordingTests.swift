import Foundation
import Geography
import OpenReferral
import Places
import Presentation
import TestSupport
import Testing

@Suite("How far something is said to be")
struct DistanceWordingTests {
  private static let gazetteer = Result {
    try Gazetteer(opening: SharedData.repository.appending(path: "data/gazetteer", directoryHint: .isDirectory))
  }

  private func phrase(
    from text: String, _ metres: Double, _ precision: LocationPrecision, town: String? = "Orrell"
  ) throws -> String {
    guard case .resolved(let place) = try Self.gazetteer.get().resolve(text) else {
      throw SearchFailed()
    }
    return DistanceWording(from: place).phrase(.metres(metres), precision: precision, town: town)
  }

  private struct SearchFailed: Error {}

  @Test(
    "Yards only between two surveyed points",
    arguments: [
      (20.0, "less than 50 yards away, in Orrell"), (45.0, "less than 50 yards away, in Orrell"),
      (60.0, "about 70 yards away, in Orrell"), (230.0, "about 250 yards away, in Orrell"),
      (420.0, "about a quarter of a mile away, in Orrell"), (800.0, "about half a mile away, in Orrell"),
      (1200.0, "about three quarters of a mile away, in Orrell"), (1609.0, "about 1 mile away, in Orrell"),
      (2400.0, "about 1.5 miles away, in Orrell"), (16_093.0, "about 10 miles away, in Orrell"),
    ])
  func points(metres: Double, words: String) throws {
    #expect(try phrase(from: "53.53110,-2.70870", metres, .point) == words)
  }

  @Test("From or to a postcode never less than about a quarter of a mile", arguments: [0.0, 20, 45, 200, 350])
  func postcodes(metres: Double) throws {
    #expect(try phrase(from: "WN5 8TF", metres, .point) == "within about a quarter of a mile, in Orrell")
    #expect(try phrase(from: "53.53110,-2.70870", metres, .postcode) == "within about a quarter of a mile, in Orrell")
  }

  @Test("From the middle of a place: in it, or so far from its middle")
  func places() throws {
    #expect(try phrase(from: "Orrell, Wigan", 300, .point) == "in Orrell")
    #expect(try phrase(from: "Orrell, Wigan", 20, .point, town: nil) == "in or near Orrell")
    #expect(
      try phrase(from: "Orrell, Wigan", 6000, .point, town: "Standish")
        == "in Standish, about 4 miles from the middle of Orrell")
  }

  @Test("To a place known by its town only, the person's own point is never called a middle")
  func vagueVenue() throws {
    #expect(try phrase(from: "WN5 8TF", 1700, .place, town: "Wigan") == "in Wigan, about 1 mile away")
    #expect(try phrase(from: "WN5 8TF", 1700, .area, town: nil) == "about 1 mile away")
  }

  @Test(
    "No precision and no distance ever gives a bare number of metres or a yard without two points", arguments: 0..<40)
  func never(step: Int) throws {
    for precision in LocationPrecision.allCases where precision != .point {
      for text in ["53.53110,-2.70870", "WN5 8TF", "WN5", "Orrell, Wigan"] {
        #expect(!(try phrase(from: text, Double(step * step * 10), precision).contains("yard")))
      }
    }
  }
}

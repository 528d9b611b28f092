import Doorstep
import Geography
import Testing

@Suite("How far somebody will go")
struct RadiusParserTests {
  @Test(
    "Distances in the units people use",
    arguments: [
      ("2 miles", 3218.688), ("1 mile", 1609.344), ("1.5km", 1500), ("500 m", 500), ("500M", 500), ("50 yards", 45.72),
      ("15 minutes", 15 * WalkingPace.straightMetresPerMinute),
      ("15 minutes' walk", 15 * WalkingPace.straightMetresPerMinute),
      ("10 min walk", 10 * WalkingPace.straightMetresPerMinute),
    ])
  func reads(text: String, metres: Double) throws {
    #expect(abs(try RadiusParser().parse(text).metres - metres) < 1e-9)
  }

  @Test(
    "Anything else is refused with a word, never a crash",
    arguments: [
      "", " ", "miles", "2", "two miles", "-1 km", "1e9 km", "NaN km", "inf m", "5km; drop", "1.2.3 km", ". km",
      "1. km",
      "٥ km", "99999999999999999999 km", "2 leagues", "2 \u{301}km", String(repeating: "9", count: 10_000),
    ])
  func refuses(text: String) {
    #expect(throws: SearchError.radiusNotUnderstood) { try RadiusParser().parse(text) }
  }

  @Test("Nothing and more than 100 miles are out of range", arguments: ["0 km", "0.0 miles", "101 miles", "999999 km"])
  func range(text: String) {
    #expect(throws: SearchError.radiusOutOfRange) { try RadiusParser().parse(text) }
  }
}

import Geography
import Places
import Testing

@Suite("Resolving coordinates, grid references and what is neither")
struct ResolveSpotTests {
  let gazetteer: Gazetteer

  init() throws { gazetteer = try TestGazetteer.open() }

  @Test(
    "A latitude and longitude resolve, as finely as they were written",
    arguments: [
      ("53.53,-2.70", PlacePrecision.place, 646.0), ("53.53 -2.70", .place, 646), ("53.5333, -2.7124", .point, 6.5),
      ("+53.53330 \u{2212}2.71245", .point, 1), ("53.533;-2.712", .postcode, 65), ("53.5,-2.7", .district, 6470),
    ])
  func coordinates(typed: String, precision: PlacePrecision, metres: Double) throws {
    let place = try #require(gazetteer.resolve(typed).place)
    #expect(place.precision == precision)
    #expect(abs(place.uncertainty.metres - metres) <= metres * 0.02)
    #expect(place.districtName == (precision == .district ? "St Helens" : "Wigan"))
    #expect(place.label.contains("(near "))
    #expect(gazetteer.resolve(place.query).place == place)
  }

  @Test(
    "A grid reference resolves, as finely as it was written",
    arguments: [
      ("SD 536 051", PlacePrecision.postcode), ("sd536051", .postcode), ("SD5360005100", .point), ("SD5305", .place),
    ])
  func gridReferences(typed: String, precision: PlacePrecision) throws {
    let place = try #require(gazetteer.resolve(typed).place)
    #expect(place.precision == precision)
    #expect(place.districtName == "Wigan")
    #expect(gazetteer.resolve(place.query).place == place)
    let postcode = try #require(gazetteer.resolve("WN5 8LZ").place)
    #expect(place.coordinate.distance(to: postcode.coordinate).metres < 1500)
  }

  @Test("Exchanged numbers are offered the right way round")
  func exchanged() throws {
    let unresolved = try #require(gazetteer.resolve("-2.71, 53.53").unresolved)
    #expect(unresolved.reason == .outsideGreatBritain(.elsewhere))
    #expect(unresolved.suggestions.map(\.query) == ["53.53, -2.71"])
  }

  @Test(
    "What cannot be a place gets a clear word and never a crash",
    arguments: [
      ("", UnresolvedReason.empty), ("  \u{A0}\n\t", .empty), ("0.0, 0.0", .outsideGreatBritain(.elsewhere)),
      ("-0.0,-0.0", .outsideGreatBritain(.elsewhere)), ("91.0, 181.0", .outsideGreatBritain(.elsewhere)),
      ("999.9,999.9", .outsideGreatBritain(.elsewhere)), ("54.6, -5.9", .outsideGreatBritain(.elsewhere)),
      ("48.85, 2.35", .outsideGreatBritain(.elsewhere)), ("49.2, -2.1", .outsideGreatBritain(.elsewhere)),
      ("54.15, -4.48", .outsideGreatBritain(.elsewhere)), ("0,0", .malformedCoordinate), ("53,5", .malformedCoordinate),
      ("53,5,-2,7", .malformedCoordinate), ("53.5", .malformedCoordinate), ("1e308", .malformedCoordinate),
      ("1e308,1e308", .malformedCoordinate), ("0x35", .malformedCoordinate), ("53.5.5,-2.7", .malformedCoordinate),
      ("NaN", .unknownName), ("nan,nan", .unknownName), ("inf", .unknownName), ("٥٣", .unreadable),
      ("٥٣٫٥,-٢٫٧", .unreadable), ("🏠", .unreadable), ("\u{301}\u{302}\u{303}", .unreadable), ("!!!", .unreadable),
      ("Wigan\u{0}", .unreadable), ("\u{1B}[2JWigan", .unreadable), ("W*", .wildcard), ("%", .wildcard),
      ("_", .wildcard),
      ("WN5 %", .wildcard), ("WA 00 00", .malformedGridReference), ("SD 53605", .malformedGridReference),
      ("' OR 1=1--", .unknownName), ("xqzzy plugh", .unknownName), ("a b c d e f g h i j k l m n", .unknownName),
    ])
  func refused(typed: String, reason: UnresolvedReason) throws {
    let unresolved = try #require(gazetteer.resolve(typed).unresolved)
    #expect(unresolved.reason == reason)
    #expect(unresolved.reason.message.hasSuffix("."))
  }

  @Test("Ten thousand characters are refused unread")
  func long() {
    for unit in ["a", "Wigan ", "\u{301}", "9", "\u{FDFA}", "👩‍👩‍👧"] {
      #expect(gazetteer.resolve(String(repeating: unit, count: 10_000)).unresolved?.reason == .tooLong)
      #expect(gazetteer.suggest(prefix: String(repeating: unit, count: 10_000), limit: 5).isEmpty)
    }
  }

  @Test("Letters that swell eighteenfold when decomposed are read within the cap")
  func swelling() {
    #expect(gazetteer.resolve(String(repeating: "\u{FDFA}", count: 66)).unresolved != nil)
  }
}

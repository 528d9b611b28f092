import Geography
import Places
import Testing

@Suite("Resolving postcodes")
struct ResolvePostcodeTests {
  let gazetteer: Gazetteer

  init() throws { gazetteer = try TestGazetteer.open() }

  @Test(
    "A postcode in any spacing resolves",
    arguments: ["WN5 8JD", "wn58jd", "WN5 8JD ", "WN5-8JD", "WN5\u{A0}8JD", "wn5    8jd"])
  func spelling(text: String) throws {
    let place = try #require(gazetteer.resolve(text).place)
    #expect(place.label == "WN5 8JD")
    #expect(place.precision == .postcode)
    #expect(place.uncertainty.metres == 182)
    #expect(place.districtCode == "E08000010")
    #expect(place.districtName == "Wigan")
    #expect(place.notes.isEmpty)
    #expect(abs(place.coordinate.latitude - 53.5356) < 1e-9)
    #expect(abs(place.coordinate.longitude - -2.68673) < 1e-9)
  }

  @Test(
    "Letters and digits that look alike are put right, and it says so",
    arguments: [
      ("WNS 8LZ", "WN5 8LZ"), ("0L1 1AA", "OL1 1AA"), ("OLI 1AA", "OL1 1AA"), ("SWIA IAA", "SW1A 1AA"),
      ("WN5 BJD", "WN5 8JD"), ("wn5 bjd", "WN5 8JD"), ("SW1A lAA", "SW1A 1AA"),
    ])
  func repaired(typed: String, read: String) throws {
    let place = try #require(gazetteer.resolve(typed).place)
    #expect(place.label == read)
    #expect(place.notes == [.repairedPostcode(read: read)])
    #expect(place.notes.first?.message == "We read this as \(read).")
  }

  @Test("A postcode that is not in use falls back to its outcode, with its reach and a warning")
  func unknownUnit() throws {
    let place = try #require(gazetteer.resolve("WN5 8ZZ").place)
    let outcode = try #require(gazetteer.outcode("wn5"))
    #expect(place.precision == .outcode)
    #expect(place.coordinate == outcode.centre)
    #expect(place.uncertainty == outcode.uncertainty)
    #expect(place.query == "WN5")
    #expect(place.notes == [.unknownPostcode(postcode: "WN5 8ZZ", outcode: "WN5")])
    #expect(place.notes.first?.message.contains("no longer in use") == true)
  }

  @Test(
    "Outcodes and sectors resolve; the space decides between M1 1 and M11",
    arguments: [
      ("WN5", "WN5"), ("wn5 8", "WN5 8"), ("WN58", "WN5 8"), ("M1 1", "M1 1"), ("M11", "M11"), ("sw1a", "SW1A"),
    ])
  func outcodesAndSectors(typed: String, label: String) throws {
    let place = try #require(gazetteer.resolve(typed).place)
    #expect(place.label == label)
    #expect(place.precision == .outcode)
    #expect(place.uncertainty.metres >= 182)
    #expect(place.notes.isEmpty)
  }

  @Test("A sector reaches less far than its outcode")
  func sectorReach() throws {
    let sector = try #require(gazetteer.resolve("WN5 8").place)
    let outcode = try #require(gazetteer.resolve("WN5").place)
    #expect(sector.uncertainty < outcode.uncertainty)
  }

  @Test("A postcode without its last letter gives the sector and says so")
  func incomplete() throws {
    let place = try #require(gazetteer.resolve("WN5 8J").place)
    #expect(place.label == "WN5 8")
    #expect(place.notes == [.incompletePostcode(sector: "WN5 8")])
  }

  @Test("The postcode at the end of an address is read")
  func address() throws {
    let place = try #require(gazetteer.resolve("12 Church Street, Orrell, WN5 8LZ").place)
    #expect(place.label == "WN5 8LZ")
    #expect(place.notes == [.addressReduced(postcode: "WN5 8LZ")])
  }

  @Test(
    "Postcodes outside Great Britain are named as such",
    arguments: [
      ("BT1 1AA", OutsideRegion.northernIreland), ("bt7", .northernIreland), ("JE2 3AB", .channelIslands),
      ("GY1 1AA", .channelIslands), ("IM1 1AA", .isleOfMan),
    ])
  func outside(typed: String, region: OutsideRegion) throws {
    let unresolved = try #require(gazetteer.resolve(typed).unresolved)
    #expect(unresolved.reason == .outsideGreatBritain(region))
    #expect(unresolved.reason.message.contains("not covered"))
  }

  @Test("An outcode that does not exist is refused, with its neighbours offered")
  func unknownOutcode() throws {
    #expect(gazetteer.resolve("ZZ1 1AA").unresolved?.reason == .unknownPostcode)
    let unresolved = try #require(gazetteer.resolve("WN55 8JD").unresolved)
    #expect(unresolved.reason == .unknownPostcode)
    #expect(unresolved.suggestions.map(\.query) == ["WN5"])
  }

  @Test("Look-ups by code give nil for what does not exist")
  func absent() throws {
    #expect(gazetteer.outcode("ZZ9") == nil)
    #expect(gazetteer.outcode("") == nil)
    #expect(gazetteer.district(code: "E99999999") == nil)
    #expect(gazetteer.district(code: "") == nil)
    #expect(gazetteer.district(code: "E08000010")?.name == "Wigan")
    #expect(gazetteer.postcode(try #require(Postcode("ZZ9 9ZZ"))) == nil)
    #expect(gazetteer.postcode(try #require(Postcode("WN5 8ZZ"))) == nil)
  }
}

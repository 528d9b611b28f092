import Geography
import Places
import Testing

@Suite("Resolving names")
struct ResolveNameTests {
  let gazetteer: Gazetteer

  init() throws { gazetteer = try TestGazetteer.open() }

  @Test(
    "A name resolves with its district, county or post town in any form",
    arguments: [
      ("Orrell, Wigan", "Orrell, Wigan"), ("orrell wigan", "Orrell, Wigan"), ("Orrell (Wigan)", "Orrell, Wigan"),
      ("ORRELL , GREATER MANCHESTER", "Orrell, Wigan"), ("Orrell Wigan England UK", "Orrell, Wigan"),
      ("Orrell, Sefton", "Orrell, Sefton"), ("Orrell, Bootle", "Orrell, Sefton"),
      ("Orrell, Liverpool", "Orrell, Sefton"),
      ("ashton in makerfield", "Ashton-in-Makerfield, Wigan"), ("Newton in Makerfield", "Newton-le-Willows, St Helens"),
      ("Billinge, Wigan", "Billinge, St Helens"), ("Abram", "Abram, Wigan"), ("Aspull", "Aspull, Wigan"),
      ("Bryn, Wigan", "Bryn, Wigan"), ("Saint Helens", "St Helens"), ("st. helens", "St Helens"),
      ("kings lynn", "King's Lynn, Kings Lynn and West Norfolk"), ("Newport, Wales", "Newport"),
      ("Stratford on Avon", "Stratford-upon-Avon"), ("ｗｉｇａｎ", "Wigan"), ("Caerdydd", "Cardiff"),
      ("Trafford", "Trafford council area"), ("Greater Manchester", "Greater Manchester"), ("Hull, Yorkshire", "Hull"),
      ("Wiga\u{301}n", "Wigan"),
    ])
  func forms(typed: String, label: String) throws {
    let place = try #require(gazetteer.resolve(typed).place)
    #expect(place.label == label)
  }

  @Test("The two Orrells are both offered, each with a query that gives it alone")
  func orrell() throws {
    let places = gazetteer.resolve("Orrell").choices
    #expect(Set(places.map(\.districtCode)) == ["E08000010", "E08000014"])
    // NPTG E0029177 (Wigan, its own point) and E0029838 (Sefton, the median of its stops).
    let wigan = try #require(Coordinate(latitude: 53.53330, longitude: -2.71245))
    let sefton = try #require(Coordinate(latitude: 53.46433, longitude: -2.98292))
    for (code, point) in [("E08000010", wigan), ("E08000014", sefton)] {
      let place = try #require(places.first { $0.districtCode == code })
      #expect(place.coordinate.distance(to: point).metres < 2)
      #expect(place.precision == .place)
      #expect(gazetteer.resolve(place.query).place == place)
    }
  }

  @Test(
    "A town with ten times the people of the next bearer is meant, and the others are listed",
    arguments: [
      ("Leigh", "Leigh, Wigan"), ("Bolton", "Bolton"), ("Stoke", "Stoke-on-Trent"), ("Durham", "Durham, County Durham"),
    ])
  func dominant(typed: String, label: String) throws {
    let place = try #require(gazetteer.resolve(typed).place)
    #expect(place.label == label)
    guard case .othersShareTheName(let others) = place.notes.first else {
      Issue.record("no note about the others")
      return
    }
    #expect(!others.isEmpty)
  }

  @Test(
    "A town stands for the district of its name, with nothing to ask",
    arguments: ["Wigan", "Manchester", "York", "London"])
  func townOverDistrict(name: String) throws {
    let place = try #require(gazetteer.resolve(name).place)
    #expect(place.label == name)
    #expect(place.precision == .place)
  }

  @Test("A district far larger than its village of the same name is meant")
  func districtOverVillage() throws {
    let place = try #require(gazetteer.resolve("Sefton").place)
    #expect(place.precision == .district)
    #expect(place.districtCode == "E08000014")
  }

  @Test(
    "Comparable bearers are always offered",
    arguments: ["Newport", "Richmond", "Newton", "Ashton", "Newcastle", "Standish", "Bryn"])
  func comparable(name: String) {
    let places = gazetteer.resolve(name).choices
    #expect(places.count >= 2 && places.count <= 10)
    for place in places { #expect(gazetteer.resolve(place.query).place?.coordinate == place.coordinate) }
  }

  @Test(
    "A misspelt name is not found, and the right one is offered first",
    arguments: [
      ("Orell", "Orrell, Sefton"), ("Orell, Wigan", "Orrell, Wigan"), ("Wiggan", "Wigan"),
      ("Standisch", "Standish, Wigan"),
      ("Manchster", "Manchester"), ("Traford", "Trafford council area"), ("Upholland", "Up Holland, West Lancashire"),
      ("Skelmersdail", "Skelmersdale, West Lancashire"),
    ])
  func misspelt(typed: String, first: String) throws {
    let unresolved = try #require(gazetteer.resolve(typed).unresolved)
    #expect(unresolved.reason == .unknownName)
    let suggestion = try #require(unresolved.suggestions.first)
    #expect(suggestion.label == first)
    #expect(gazetteer.resolve(suggestion.query).place != nil)
    #expect(unresolved.suggestions.count <= 5)
  }

  @Test("A known name with an unknown district offers its bearers")
  func wrongDistrict() throws {
    let unresolved = try #require(gazetteer.resolve("Orrell, Wiggan").unresolved)
    #expect(Set(unresolved.suggestions.map(\.query)) == ["Orrell, Wigan", "Orrell, Sefton"])
  }

  @Test(
    "Places outside Great Britain are named as such",
    arguments: [
      ("Belfast", OutsideRegion.northernIreland), ("Northern Ireland", .northernIreland),
      ("Newcastle, Northern Ireland", .northernIreland), ("Jersey", .channelIslands), ("Isle of Man", .isleOfMan),
    ])
  func outside(name: String, region: OutsideRegion) {
    #expect(gazetteer.resolve(name).unresolved?.reason == .outsideGreatBritain(region))
  }

  @Test("A nation is too wide", arguments: ["England", "Scotland", "wales"])
  func nations(name: String) {
    #expect(gazetteer.resolve(name).unresolved?.reason == .tooWide)
  }

  @Test("Every council area resolves by its name and has its centre inside its reach of some postcode")
  func districts() throws {
    for code in ["E08000010", "E06000047", "S12000036", "W06000015", "E09000007"] {
      let district = try #require(gazetteer.district(code: code))
      let place = try #require(gazetteer.resolve("\(district.name) council").place)
      #expect(place.districtCode == code)
      #expect(place.precision == .district)
      #expect(place.uncertainty == district.extent)
    }
  }

  @Test("What is typed so far is completed, the name itself first, then the largest")
  func completions() {
    #expect(gazetteer.suggest(prefix: "wig", limit: 3).first?.label == "Wigan")
    #expect(
      gazetteer.suggest(prefix: "orrell", limit: 5).prefix(2).map(\.label) == ["Orrell, Sefton", "Orrell, Wigan"])
    #expect(gazetteer.suggest(prefix: "wn", limit: 3).map(\.label) == ["WN1", "WN2", "WN3"])
    #expect(gazetteer.suggest(prefix: "WN5", limit: 3).map(\.label) == ["WN5"])
    #expect(gazetteer.suggest(prefix: "", limit: 3).isEmpty)
    #expect(gazetteer.suggest(prefix: "xqz", limit: 3).isEmpty)
    #expect(gazetteer.suggest(prefix: "a", limit: -5).isEmpty)
    #expect(gazetteer.suggest(prefix: "a", limit: Int.max).count == 50)
  }

  @Test("The nearest locality words where something is; the list is in order of distance")
  func nearest() throws {
    let point = try #require(Coordinate(latitude: 53.5331, longitude: -2.7120))
    #expect(gazetteer.nearestLocality(to: point)?.label == "Orrell, Wigan")
    let near = gazetteer.localities(within: .kilometres(3), of: point, limit: 100)
    #expect(near.count > 5)
    let distances = near.map { point.distance(to: $0.coordinate).metres }
    #expect(distances == distances.sorted())
    #expect(distances.allSatisfy { $0 <= 3010 })
    #expect(gazetteer.localities(within: .kilometres(3), of: point, limit: 2).count == 2)
    #expect(gazetteer.localities(within: .kilometres(3), of: point, limit: -1).isEmpty)
    let atlantic = try #require(Coordinate(latitude: 40, longitude: -40))
    #expect(gazetteer.nearestLocality(to: atlantic) == nil)
    #expect(gazetteer.localities(within: .metres(.infinity), of: point, limit: 1).count == 1)
  }
}

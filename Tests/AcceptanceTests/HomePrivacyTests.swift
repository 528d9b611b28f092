import Doorstep
import Feeds
import Foundation
import OpenReferral
import Places
import TestSupport
import Testing

/// Attack case D21 and E01: nobody can tell where in their postcode district a personal assistant lives.
@Suite("A personal assistant's home")
struct HomePrivacyTests {
  struct Home: Sendable {
    let postcode: String
    let street: String
    let town: String
    let coordinates: String
  }

  /// Full postcodes of one district, with the streets and coordinates somebody might put beside them.
  static let homes = [
    Home(postcode: "WN5 8LZ", street: "17 Larkspur Lane", town: "Orrell", coordinates: "53.5311,-2.7087"),
    Home(postcode: "WN5 9EY", street: "4b Fleet Row", town: "Pemberton", coordinates: "53.53872,-2.67411"),
    Home(postcode: "WN5 7QF", street: "Beacon House", town: "Billinge", coordinates: "53.49245,-2.71147"),
    Home(postcode: "wn50qn", street: "", town: "", coordinates: ","),
  ]

  static let variants = [(areas: "", miles: ""), ("Orrell;Pemberton;Wigan", ""), ("", "4"), ("Standish", "2.5")]

  /// A directory of two groups and one carer who lives at the home.
  private func text(_ home: Home, kind: ListingKind, areas: String, miles: String) -> String {
    """
    id,kind,name,description,interests,address,town,postcode,latitude,longitude,areas,travel_miles,tasks,hourly_rate,phone
    group-a,group,Reading circle,We read together,reading,Mill Lane,Orrell,WN5 8LZ,,,,,,,
    group-b,group,Dog walks,Walking with dogs,dog walking;dogs,,Pemberton,WN5 9EY,,,,,,,
    pa-1,\(kind.rawValue),Sam,I help with personal care and love dogs,dogs;reading,\(home.street),\(home.town),\
    \(home.postcode),\(home.coordinates),\(areas),\(miles),personal care;meals,15.50,01632 960999

    """
  }

  private func load(
    _ home: Home, kind: ListingKind = .personalAssistant, areas: String, miles: String
  ) throws -> (loaded: LoadedDirectory, bytes: Data) {
    try DirectoryFixture.with { directory in
      try directory.importText(text(home, kind: kind, areas: areas, miles: miles).utf8)
      return (try directory.load(), try directory.storedBytes())
    }
  }

  @Test(
    "Moved inside the district: no byte of any answer, page or export changes, and the stored services are equal",
    arguments: 0..<variants.count, [ListingKind.personalAssistant, .microProvider])
  func moving(_ variant: Int, kind: ListingKind) throws {
    let (areas, miles) = Self.variants[variant]
    let first = try load(Self.homes[0], kind: kind, areas: areas, miles: miles).loaded
    let requests = Self.requests
    let texts = try requests.map { try first.text($0) + first.json($0) }
    #expect(texts.contains { $0.contains("Sam (") })
    for home in Self.homes.dropFirst() {
      let moved = try load(home, kind: kind, areas: areas, miles: miles).loaded
      #expect(moved.holdsTheSame(as: first), "\(home.postcode)")
      #expect(moved.pages() == first.pages() && moved.export() == first.export(), "\(home.postcode)")
      for (request, text) in zip(requests, texts) {
        #expect(try moved.text(request) + moved.json(request) == text, "\(home.postcode), \(request)")
      }
    }
  }

  private static let requests: [SearchRequest] = {
    let places: [String?] = [
      nil, "WN5 8LZ", "WN5", "53.5311,-2.7087", "Orrell, Wigan", "Billinge, St. Helens", "Wigan", "WN1 1YN", "WN8 0HB",
      "Standish, Wigan", "53.49245,-2.71147", "M33",
    ]
    return places.flatMap { place in
      [["personal care"], ["dogs", "reading"], place == nil ? ["meals"] : []].flatMap { interests in
        [nil, "1 mile"].map { SearchRequest(interests: interests, near: place, within: place == nil ? nil : $0) }
      }
    }
  }()

  @Test(
    "Neither the postcode, the street nor the coordinates stand anywhere in the stored bytes",
    arguments: 0..<variants.count)
  func storedBytes(_ variant: Int) throws {
    let (areas, miles) = Self.variants[variant]
    for home in Self.homes.prefix(3) {
      let bytes = try load(home, areas: areas, miles: miles).bytes
      let group = Self.homes[0].postcode
      for secret in Self.secrets(of: home) where secret != group && secret != "WN5 9EY" {
        #expect(!Self.holds(bytes, secret), "\(secret) is stored")
      }
      #expect(Self.holds(bytes, "Sam"), "the scan must find what is there")
    }
  }

  private static func secrets(of home: Home) -> [String] {
    let compact = home.postcode.split(separator: " ").joined()
    return [home.postcode, compact, compact.lowercased(), home.street]
      + home.coordinates.split(separator: ",").map(String.init)
  }

  /// As text in any case, and for decimal numbers as SQLite's 8-byte float and Swift's own.
  static func holds(_ bytes: Data, _ secret: String) -> Bool {
    if bytes.range(of: Data(secret.utf8)) != nil { return true }
    guard let number = Double(secret) else { return false }
    return withUnsafeBytes(of: number.bitPattern.bigEndian) { bytes.range(of: Data($0)) != nil }
      || withUnsafeBytes(of: number.bitPattern.littleEndian) { bytes.range(of: Data($0)) != nil }
  }

  @Test(
    "A home in free text is not stored",
    arguments: ["description", "interests", "who_for", "organisation", "name", "accessibility", "venue", "address"])
  func freeText(_ column: String) throws { try checkFreeText(column) }

  @Test(
    "Nor in any other column",
    arguments: [
      "times_note", "cost", "tasks", "assured_by", "gender", "languages", "checks", "areas", "website", "email",
    ])
  func otherColumns(_ column: String) throws {
    try checkFreeText(column)
  }

  private func checkFreeText(_ column: String) throws {
    let words = ["website": "https://example.org/WN57QF", "email": "WN57QF@example.org"][column] ?? "Zebedee WN5 7QF"
    let text = """
      id,kind,postcode,\(column == "name" ? "description" : "name"),\(column)
      pa-1,personal-assistant,WN5 8LZ,Sam,\(words)

      """
    try DirectoryFixture.with { directory in
      try directory.importText(text.utf8)
      let bytes = try directory.storedBytes()
      #expect(Self.holds(bytes, "Sam"), "the scan must find what is there")
      for form in ["WN5 7QF", "WN57QF"] { #expect(!Self.holds(bytes, form), "\(form) is stored from \(column)") }
      let loaded = try directory.load()
      #expect(!loaded.pages().contains("7QF") && !String(decoding: loaded.export(), as: UTF8.self).contains("7QF"))
    }
  }

  @Test(
    "A home in a description is not stored, whatever stands around it",
    arguments: [
      "wn5\u{A0}7qf", "WN5  7QF.", "(WN5 7QF)", "17, Larkspur Lane", "Flat 2, 17 Larkspur Lane.", "17-19 Larkspur Lane",
      "53.49245,-2.71147", "17b Larkspur Lane",
    ])
  func writtenHome(_ text: String) throws {
    let description = try storedDescription(text)
    #expect(!Self.signs.contains { description.contains($0) }, "\(description)")
  }

  @Test(
    "Nor in these other ways of writing it",
    arguments: [
      "I live at WN5 7QF\nCall me", "Home:\nWN5 7QF", "WN5-7QF", "WN5.7QF", "ＷＮ５ ７ＱＦ", "WN5 7QF/Orrell", "WN57QF's",
      "17 Larkspur\nLane", "17 Larkspur Rise", "17 The Brow", "53.49245 -2.71147", "lat 53.49245 long -2.71147",
      "53.49245/-2.71147", "SD 53005 04912", "SD5300504912",
    ])
  func otherwiseWrittenHome(_ text: String) throws {
    let description = try storedDescription(text)
    #expect(!Self.signs.contains { description.contains($0) }, "\(description)")
  }

  /// What must be gone from a description, whichever of the homes was in it.
  private static let signs = ["7QF", "7qf", "７ＱＦ", "17", "53.49245", "53005"]

  private func storedDescription(_ text: String) throws -> String {
    try DirectoryFixture.with { directory in
      try directory.importText(
        "id,kind,name,postcode,description\npa-1,personal-assistant,Sam,WN5 8LZ,\"Helps. \(text) end\"\n".utf8)
      return try #require(try directory.load().services[0].description)
    }
  }

  @Test("What show hides of a micro-provider who only travels, the export hides too")
  func microProvider() throws {
    try DirectoryFixture.with { directory in
      try directory.importText(
        "id,kind,name,address,postcode,reach,travel_miles\nm,micro-provider,Jo,17 Larkspur Lane,WN5 7QF,travels,3\n"
          .utf8)
      let loaded = try directory.load()
      #expect(!loaded.pages().contains("7QF") && !loaded.pages().contains("Larkspur"))
      #expect(!String(decoding: loaded.export(), as: UTF8.self).contains("7QF"))
    }
  }

  @Test("A home in the parts of an Open Referral record is not stored")
  func openReferral() throws {
    func id(_ last: Int) -> String { "\"id\":\"0d8a7f6e-1111-4222-8333-44445555666\(last)\"" }
    let json = """
      {\(id(0)),"name":"Sam","status":"active","kind":"personal-assistant","service_areas":[{\(id(1)),"name":"Around WN5 \
      7QF","extent":"{\\"type\\":\\"Point\\",\\"coordinates\\":[-2.71147,53.49245]}","extent_type":"geojson"}],
      "contacts":[{\(id(2)),"name":"Sam, 17 Larkspur Lane WN5 7QF"}],
      "languages":[{\(id(3)),"name":"English","note":"WN5 7QF"}],
      "organization":{\(id(4)),"name":"Sam","description":"x","website":"https://example.org/WN57QF"}}
      """
    try DirectoryFixture.with { directory in
      try directory.importText(json.utf8)
      let bytes = try directory.storedBytes()
      for secret in ["WN5 7QF", "WN57QF", "Larkspur", "53.49245"] { #expect(!Self.holds(bytes, secret), "\(secret)") }
    }
  }

  @Test("A record first taken for a micro-provider and then corrected leaves no home behind in the file")
  func corrected() throws {
    func row(_ kind: String) -> String {
      "id,kind,name,address,postcode,latitude,longitude,tasks\n"
        + "pa-1,\(kind),Sam,17 Larkspur Lane,WN5 7QF,53.49245,-2.71147,meals\n"
    }
    try DirectoryFixture.with { directory in
      try directory.importText(row("micro-provider").utf8)
      try directory.importText(row("personal-assistant").utf8)
      let bytes = try directory.storedBytes()
      for secret in ["WN5 7QF", "17 Larkspur Lane", "53.49245"] {
        #expect(!Self.holds(bytes, secret), "\(secret) is left")
      }
    }
  }

  /// DN38 has 105 postcodes, fewer than is public enough, and lies in two councils' areas.
  @Test("In a district too small to be public and shared by two councils, moving across the border changes nothing")
  func smallDistrict() throws {
    func load(_ postcode: String) throws -> LoadedDirectory {
      try DirectoryFixture.with { directory in
        try directory.importText("id,kind,name,postcode\npa-1,personal-assistant,Sam,\(postcode)\n".utf8)
        return try directory.load()
      }
    }
    let gazetteer = try DirectoryFixture.sharedGazetteer.get()
    let codes = ["DN38 6AA", "DN38 6AG"].compactMap { Postcode($0).flatMap(gazetteer.postcode)?.districtCode }
    try #require(codes.count == 2 && codes[0] != codes[1])
    #expect(try #require(gazetteer.outcode("DN38")).postcodeCount < 150)
    let (one, other) = (try load("DN38 6AA"), try load("DN38 6AG"))
    #expect(one.holdsTheSame(as: other))
  }
}

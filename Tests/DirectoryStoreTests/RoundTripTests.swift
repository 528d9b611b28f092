import DirectoryStore
import Foundation
import GRDB
import OpenReferral
import TestSupport
import Testing

@Suite("Round trip")
struct RoundTripTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("A service with every field filled reads back exactly")
  func filled() throws {
    var generator = SeededGenerator(seed: 1)
    let service = RandomServices.full(using: &generator)
    #expect(emptyFields(of: service, at: "service") == [])
    let directory = try DirectoryDatabase(opening: folder.directory)
    try directory.take([record(service, as: "a")])
    let stored = try #require(try directory.service(id: service.id))
    #expect(stored.service == service)
    #expect(stored.source == libraries)
    #expect(stored.sourceIdentifier == "a")
  }

  @Test("500 random services read back exactly, in the order of their ids, also after closing")
  func random() throws {
    let records = someRecords(count: 500, seed: 20_260_101)
    do { try DirectoryDatabase(opening: folder.directory).take(records) }
    let stored = try DirectoryDatabase(opening: folder.directory, access: .readOnly).services()
    let expected = records.sorted { $0.service.id.uuidString < $1.service.id.uuidString }
    #expect(stored.damaged == [])
    #expect(stored.services.map(\.service) == expected.map(\.service), "seed 20260101")
    #expect(stored.services.map(\.sourceIdentifier) == expected.map(\.sourceIdentifier))
  }

  @Test("A service read by itself is the one read among all")
  func single() throws {
    let directory = try DirectoryDatabase(opening: folder.directory)
    try directory.take(someRecords())
    for stored in try directory.services().services {
      #expect(try directory.service(id: stored.service.id) == stored)
    }
    #expect(try directory.service(id: UUID()) == nil)
  }

  @Test("What is the same is stored once; what differs stays different")
  func shared() throws {
    var (first, second, third) = (service("first"), service("second"), service("third"))
    let place = Location(id: StableIdentifier.uuid("place"), name: "Library")
    let term = TaxonomyTerm(id: StableIdentifier.uuid("term"), name: "Books")
    let pair = ServiceAtLocation(id: StableIdentifier.uuid("pair"), location: place)
    let attribute = Attribute(id: StableIdentifier.uuid("attribute"), taxonomyTerm: term)
    (first.serviceAtLocations, second.serviceAtLocations, third.serviceAtLocations) = ([pair], [pair, pair], [pair])
    (first.attributes, second.attributes, third.attributes) = ([attribute], [attribute], [attribute])
    third.organization.name = "Organisation"
    third.serviceAtLocations[0].location.name = "Library, told otherwise"
    third.attributes[0].taxonomyTerm.name = "Reading"
    let directory = try DirectoryDatabase(opening: folder.directory)
    try directory.take([record(first, as: "1"), record(second, as: "2"), record(third, as: "3")])

    #expect(Set(try directory.services().services.map(\.service)) == [first, second, third])
    for table in ["organization", "location", "taxonomy_term"] {
      #expect(try inspect(folder.directory) { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") } == 2)
    }
    #expect(try directory.summary().organizations == 1)
  }

  @Test("Minus zero reads back equal")
  func minusZero() throws {
    var service = service("Greenwich")
    service.serviceAreas = [
      ServiceArea(id: service.id, name: nil, coverage: .circle(latitude: 51.5, longitude: -0.0, radiusInMetres: 1))
    ]
    let directory = try DirectoryDatabase(opening: folder.directory)
    try directory.take([record(service, as: "a")])
    #expect(try directory.service(id: service.id)?.service == service)
  }

  @Test(
    "A start of an id finds the services, in either case, with or without hyphens",
    arguments: [1, 2, 7, 8, 9, 13, 32, 36])
  func prefix(length: Int) throws {
    let records = someRecords(count: 60)
    let directory = try DirectoryDatabase(opening: folder.directory)
    try directory.take(records)
    for record in records.prefix(10) {
      let prefix = String(record.service.id.uuidString.prefix(length))
      let expected = Set(records.map(\.service.id).filter { $0.uuidString.hasPrefix(prefix) })
      for spelling in [prefix, prefix.lowercased(), prefix.replacing("-", with: "")] {
        let found = try directory.services(withIdentifierPrefix: spelling)
        #expect(Set(found.services.map(\.service.id)) == expected, "\(spelling)")
      }
    }
  }

  @Test(
    "What is no start of an id finds nothing",
    arguments: ["", "-", "xyz", "ab%", "a'b", String(repeating: "a", count: 33), "a\u{301}", "é", "ａ"])
  func noPrefix(prefix: String) throws {
    let directory = try DirectoryDatabase(opening: folder.directory)
    try directory.take(someRecords())
    #expect(try directory.services(withIdentifierPrefix: prefix).services == [])
  }

  @Test("Stored checksums stay right from version to version")
  func pinnedChecksum() throws {
    // When this fails, every stored record looks damaged: add a migration that writes the new checksums.
    var service = service("Orrell readers")
    service.minimumAge = 18
    service.costOptions = [CostOption(id: service.id, amount: Decimal(250) / 100)]
    var place = Location(id: service.id, name: "Library")
    (place.latitude, place.longitude, place.precision) = (53.5, -2.7, .postcode)
    service.serviceAtLocations = [ServiceAtLocation(id: service.id, location: place)]
    service.phones = [Phone(id: service.id, number: "1"), Phone(id: service.id, number: "2")]
    try DirectoryDatabase(opening: folder.directory).take([record(service, as: "a")])
    let checksum = try inspect(folder.directory) {
      try String.fetchOne($0, sql: "SELECT hex(checksum) FROM service_record")
    }
    #expect(checksum == "4C83A3C2154EA07A036DE1657B3448B9")
  }
}

/// The paths of all fields that are nil or empty: a field added to a record and forgotten in `RandomServices.full`.
private func emptyFields(of value: Any, at path: String) -> [String] {
  let mirror = Mirror(reflecting: value)
  if mirror.displayStyle == .optional || mirror.displayStyle == .collection, mirror.children.isEmpty { return [path] }
  guard !(value is UUID), !(value is Decimal) else { return [] }
  return mirror.children.flatMap { emptyFields(of: $0.value, at: "\(path).\($0.label ?? "-")") }
}

import Foundation
import OpenReferral
import TestSupport
import Testing

@testable import Feeds

@Suite("Our export as Open Referral UK JSON")
struct ServiceDocumentTests {
  static let seeds: [UInt64] = [3, 4, 5]

  static func read(_ bytes: [UInt8]) throws -> [Service] {
    try FeedFixture.withFile(bytes) { try FeedFixture.items(in: $0).compactMap { $0.record?.service } }
  }

  @Test("What was read once and is written and read again is the same, and so are the bytes", arguments: seeds)
  func roundTrip(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let made = RandomServices.make(count: 25, using: &random)
    // Random texts hold what no importer lets in; what comes out of the first reading is what a directory holds.
    let first = try Self.read(ServiceDocument.write(made, sources: []))
    #expect(first.count > 10, "seed \(seed)")
    let bytes = ServiceDocument.write(first, sources: [])
    let second = try Self.read(bytes)
    #expect(second == first, "seed \(seed)")
    #expect(ServiceDocument.write(second, sources: []) == bytes, "seed \(seed)")
    let lines = ServiceDocument.writeLines(first)
    #expect(ServiceDocument.writeLines(try Self.read(lines)) == lines, "seed \(seed)")
  }

  @Test("Random services are written as sound JSON without null", arguments: seeds)
  func soundJSON(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for service in RandomServices.make(count: 25, using: &random) {
      var (current, legacy) = (JSONWriter(), JSONWriter())
      ServiceJSON(includesProviders: true).write(service, .full, to: &current)
      LegacyServiceJSON().write(service, parts: Set(LegacyServiceJSON.Part.allCases), to: &legacy)
      for bytes in [current.bytes, legacy.bytes] {
        var parser = JSONParser(bytes[...], limits: JSONLimits())
        guard case .object(let object) = try parser.value() else { throw CocoaError(.coderInvalidValue) }
        try parser.finish()
        #expect(object["id"] == .string(service.id.uuidString.lowercased()))
        #expect(object["name"] == .string(service.name), "seed \(seed)")
        #expect(!String(decoding: bytes, as: UTF8.self).contains(":null"))
      }
    }
  }

  @Test("A map has no personal assistants, no starting points and no place known less well than its postcode")
  func publicPlaces() throws {
    let spot = (latitude: 53.5, longitude: -2.7)
    var rover = Make.service("rover", kind: .microProvider, at: spot)
    rover.reachModes = [.travels]
    let services = [
      Make.service("hall", at: spot), Make.service("town", at: spot, precision: .place),
      Make.service("assistant", kind: .personalAssistant, at: spot), rover,
    ]
    let text = String(decoding: GeoJSON.write(services, sources: [FeedFixture.source]), as: UTF8.self)
    let map = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let features = try #require(map["features"] as? [[String: Any]])
    #expect(features.compactMap { ($0["properties"] as? [String: Any])?["name"] as? String } == ["hall"])
    #expect((features.first?["geometry"] as? [String: Any])?["coordinates"] as? [Double] == [-2.7, 53.5])
    #expect(text.contains("\"sources\":[{\"name\":\"Test source\"}]"))
  }

  @Test(
    "Only what the schemas' formats take goes out as an address or a time",
    arguments: [
      ("https://example.org/a?b=c#d", true), ("http://example.org", true), ("https://example.org/[x]", false),
      ("https://example.org/%zz", false), ("https://example.org/#a#b", false), ("ftp://example.org", false),
      ("example", false), ("", false),
    ])
  func addresses(_ text: String, _ fits: Bool) { #expect((StrictFormat.uri(text) != nil) == fits) }

  @Test(
    "Times are strict",
    arguments: [
      ("2026-11-21T09:30:00Z", true), ("2026-11-21T09:30:00.123+01:00", true), ("2026-11-21", false),
      ("2026-11-21T09:30:00", false), ("2026-02-30T09:30:00Z", false), ("2026-11-21 09:30:00Z", false),
      ("2026-11-21T09:30:00.Z", false), ("2026-11-21T09:30:00+0100", false), ("", false),
    ])
  func times(_ text: String, _ fits: Bool) { #expect((StrictFormat.dateTime(text) != nil) == fits) }
}

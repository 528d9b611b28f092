import Foundation
import OpenReferral
import TestSupport
import Testing

@testable import Feeds

/// Nothing that comes in from outside may crash, hang or lose its place: seeded random bytes and mutated good files.
@Suite("Random and mutated input")
struct FuzzTests {
  static let csv = Array(NativeCSVTests.sample.utf8)
  static let json = Array(
    """
    {"total_items":2,"contents":[{"id":"ac148810-d857-441c-9679-408f346de14b","name":"Caf\u{E9} \\ud83d\\ude00","status":"active","minimum_age":12,
    "schedules":[{"byday":"1SA,TH","opens_at":"10:00:00","valid_from":"2026-01-01"}],"service_at_locations":[{"location":{"latitude":53.5,"longitude":-2.7,
    "addresses":[{"postal_code":"WN5 8LZ"}]}}],"cost_options":[{"amount":3.5e0}]},{"id":null,"name":"B","kind":"group","interests":["a"]}]}
    """.utf8)
  static let mapping = Array(
    "name = a + \"x\" b\nkind = \"group\"\n[values status]\nLA = active\n* = x\n[flags accessibility]\nc = parking\n"
      .utf8)

  /// A good file with a few bytes changed, taken out, doubled or put in.
  static func mutated(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    let signs = Array(",\"\n\r{}[]:;'=+-@|#\\0eE.".utf8) + [0x00, 0x1B, 0x7F, 0x80, 0xC3, 0xE2, 0xED, 0xF4, 0xFF]
    for _ in 0..<Int.random(in: 1...6, using: &random) where !bytes.isEmpty {
      let position = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes[position] = signs.randomElement(using: &random) ?? 0
      case 1: bytes.remove(at: position)
      case 2: bytes.insert(signs.randomElement(using: &random) ?? 0, at: position)
      case 3: bytes.removeSubrange(position..<min(bytes.count, position + 20))
      default: bytes.insert(contentsOf: bytes[position..<min(bytes.count, position + 30)], at: position)
      }
    }
    return bytes
  }

  /// Reads a feed and keeps its promises: errors are ours, every item says where it stands, no text is unsafe.
  static func check(_ bytes: [UInt8], seed: UInt64) throws {
    do {
      let items = try FeedFixture.withFile(bytes) { try FeedFixture.items(in: $0) }
      for item in items {
        #expect(
          item.problems.allSatisfy { !$0.location.isEmpty && !$0.expected.isEmpty && !$0.remedy.isEmpty },
          "seed \(seed)")
        guard let service = item.record?.service else { continue }
        let isSafe =
          !service.name.unicodeScalars.contains { $0.value < 0x20 || $0 == "\u{202E}" } && !service.name.isEmpty
        let isWeb = service.url.map { $0.utf8.starts(with: "http".utf8) } ?? true
        #expect(isSafe && isWeb, "seed \(seed)")
      }
    } catch let error as FeedFileError {
      #expect(!error.expected.isEmpty && !error.remedy.isEmpty, "seed \(seed)")
    }
  }

  @Test("Mutated CSV is read or refused, never worse", arguments: [101, 102, 103] as [UInt64])
  func mutatedCSV(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<100 { try FuzzTests.check(FuzzTests.mutated(FuzzTests.csv, &random), seed: seed) }
  }

  @Test("Mutated JSON is read or refused, never worse", arguments: [201, 202, 203] as [UInt64])
  func mutatedJSON(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<120 { try FuzzTests.check(FuzzTests.mutated(FuzzTests.json, &random), seed: seed) }
  }

  @Test("Random bytes are read or refused, never worse", arguments: [301, 302] as [UInt64])
  func randomBytes(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for round in 0..<120 {
      let noise = (0..<Int.random(in: 0...300, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
      let start = [Array("name,lat,lon,times\n".utf8), Array("{".utf8), Array("[".utf8), []][round % 4]
      try FuzzTests.check(start + noise, seed: seed)
    }
  }

  @Test("Random text in every value parser gives a value or a fault", arguments: [401, 402] as [UInt64])
  func randomValues(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let words = [
      "Mon", "Tue-", "10", ":30", "am", "pm", "-", "to", "1st", "last", ",", ";", "£", "3.50", "|", "verified",
      "2026-02-30",
      "WN5", "8LZ", "O", "http://", "www.", "@", "+44", "0", "\u{301}", "é", "٣", "noon", "and", "(",
      "99999999999999999999", "NaN",
    ]
    for _ in 0..<2_000 {
      let parts = (0..<Int.random(in: 0...8, using: &random)).compactMap { _ in words.randomElement(using: &random) }
      let text = parts.joined(separator: Bool.random(using: &random) ? " " : "")
      _ = TimesParser.parse(text)
      _ = CostText.option(text, id: UUID())
      _ = CheckText.read(text)
      for reading in [
        DateText.read(text), PostcodeText.read(text), WebAddress.read(text), EmailAddress.read(text),
        PhoneText.read(text),
        CalendarText.clock(text), CalendarText.days(text), CalendarText.monthDays(text),
      ] {
        #expect(reading.value != nil || reading.fault != nil, "seed \(seed): \(text)")
      }
      #expect(CoordinateCheck.read(latitude: text, longitude: text).value == nil, "seed \(seed): \(text)")
    }
  }

  @Test("Mutated mappings are read or refused with a line", arguments: [501, 502] as [UInt64])
  func mutatedMappings(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let text = String(decoding: FuzzTests.mutated(FuzzTests.mapping, &random), as: UTF8.self)
      do {
        _ = try ColumnMapping(parsing: text)
      } catch {
        #expect(error.location != nil, "seed \(seed)")
      }
    }
  }

  @Test("Four times the rows take about four times the work, not sixteen")
  func workIsLinear() throws {
    let row = "\"Chess, club\",\"Two\nlines\",WN5 8LZ,Tue 10:00-12:00;Thu 18:30-20:00,£3 a session,www.example.org\n"
    func work(rows: Int) throws -> Double {
      let text = "name,description,postcode,times,cost,website\n" + (0..<rows).map { _ in row }.joined()
      return try FeedFixture.withFile(text.utf8) { file in
        try (0..<3).map { _ in try CPUTime.seconds { _ = try FeedFixture.items(in: file) } }.min() ?? 0
      }
    }
    let small = try work(rows: 300)
    let large = try work(rows: 1_200)
    #expect(large < small * 10, "\(small) and \(large) seconds")
  }

  @Test("A 2 MB cell of combining marks is read in time proportional to its length")
  func marksAreCheap() throws {
    let marks = String(repeating: "\u{301}", count: 400_000)
    let text = "name,description\nA\(marks),\(marks)\n"
    let seconds = try CPUTime.seconds { _ = try FeedFixture.items(of: text) }
    #expect(seconds < 20)
  }
}

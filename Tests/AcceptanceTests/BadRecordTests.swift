import Doorstep
import Feeds
import Foundation
import Geography
import Matching
import OpenReferral
import Places
import TestSupport
import Testing

/// The cases of design/attack-cases.md sections C and D about records, taken from the file to the answer.
@Suite("Bad records")
struct BadRecordTests {
  private static let header =
    "id,kind,name,description,interests,postcode,latitude,longitude,website,email,phone,areas,checks\n"

  /// The report and the directory after importing rows below our header.
  private func importing(_ rows: String) throws -> (report: ImportReport, loaded: LoadedDirectory) {
    try DirectoryFixture.with { directory throws in
      let report = try directory.importText((Self.header + rows).utf8)
      return (report, try directory.load())
    }
  }

  @Test(
    "D12 coordinates that cannot be right are left out and reported; the postcode is used where there is one",
    arguments: [
      ("-2.7087,53.5311", "swapped"), ("0,0", "null island"), ("55.5,2.0", "in the sea"), ("48.85,2.35", "in France"),
      ("51.5,-0.1", "London"), ("91,-2.7", "no latitude"), ("NaN,-2.7", "no number"), ("1e308,-2.7", "huge"),
    ])
  func unbelievableCoordinates(_ coordinates: String, _ name: String) throws {
    let (report, loaded) = try importing("a,group,Chess,,chess,WN5 8LZ,\(coordinates),,,,,\n")
    #expect(report.added == 1 && !report.problems.isEmpty, "\(name)")
    let place = try #require(loaded.services[0].serviceAtLocations.first?.location)
    #expect(place.precision == .postcode && abs((place.latitude ?? 0) - 53.53) < 0.05, "\(name)")
  }

  @Test(
    "D12 without a postcode such a record is kept, unplaced, and never shown as near",
    arguments: ["0,0", "48.85,2.35", "55.5,2.0"])
  func unplaced(_ coordinates: String) throws {
    let (report, loaded) = try importing("a,group,Chess,,chess,,\(coordinates),,,,,\n")
    #expect(report.added == 1 && !report.problems.isEmpty)
    let shown = try #require(
      try loaded.finder.answer(SearchRequest(interests: ["chess"], near: "WN5 8LZ")).interests[0].good.first)
    #expect(shown.match.distance == nil && shown.match.parts.last?.value == 0)
  }

  @Test(
    "D13 mark-up and templates are those very characters, in the answer and on the page",
    arguments: [
      "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "{{7*7}}", "{{{q}}}",
      "{% include %}", "</title>", "&lt;b&gt;", "%s%n%d", "$(rm)", "`id`", "\\u0041", "\\n",
    ])
  func markup(_ text: String) throws {
    let (_, loaded) = try importing("a,group,Chess \(text),About \(text),chess,,,,,,,,\n")
    #expect(loaded.pages().contains(text))
    #expect(try loaded.text(SearchRequest(interests: ["chess"])).contains("Chess \(text)"))
  }

  @Test(
    "D15 an address that is no plain web page is reported and not kept",
    arguments: [
      "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", "data:text/html,x", "vbscript:x",
      "//host/x",
      "https:host", "https://good@evil.example", "file:///etc/passwd", "https://exa mple.org", "http://",
      "ftp://host/x",
      "https://" + String(repeating: "a", count: 10_240) + ".org",
    ])
  func webAddresses(_ address: String) throws {
    let (report, loaded) = try importing("a,group,Chess,,chess,,,,\"\(address)\",,,,\n")
    #expect(report.added == 1 && report.problems.contains { $0.field == "website" })
    #expect(loaded.services[0].url == nil && loaded.services[0].organization.website == nil)
  }

  @Test(
    "D18 names of nothing visible are refused; long ones and odd contacts never break a page",
    arguments: ["   ", "\u{200B}\u{200D}", "\u{301}\u{302}", "\u{3164}", "\u{202E}"])
  func emptyNames(_ name: String) throws {
    let (report, _) = try importing("a,group,\(name),,chess,,,,,,,,\nb,group,Chess,,chess,,,,,,,,\n")
    #expect(report.refused == 1 && report.added == 1)
  }

  @Test("D18 a name of 5,000 letters, bad e-mail addresses and telephone numbers are reported")
  func oddContacts() throws {
    let long = String(repeating: "Chess ", count: 900)
    let (report, loaded) = try importing(
      "a,group,\(long),,chess,,,,,,,,\nb,group,Chess,,chess,,,,,\"a@b.org\r\nBcc: x@y.org\",call me,,\n")
    #expect(report.read == 2)
    #expect(report.problems.contains { $0.field == "name" && $0.location.contains("2") })
    #expect(Set(report.problems.compactMap(\.field)).isSuperset(of: ["email", "phone"]))
    #expect(loaded.services.allSatisfy { $0.email == nil && $0.phones.isEmpty && $0.name.utf8.count < 1_000 })
  }

  @Test("D20 a check without a date and issuer is never shown as verified")
  func claims() throws {
    let (_, loaded) = try importing(
      "a,personal-assistant,Sam,,,WN5,,,,,,,enhanced DBS | verified\nb,micro-provider,Jo,,,WN5,,,,,,,DBS checked\n")
    #expect(loaded.services.count == 2)
    #expect(!loaded.pages().contains("verified") && loaded.pages().contains("they say so; not checked"))
  }

  @Test("D08 a file with nothing below its header does not empty the source, and changes nothing")
  func headerOnly() throws {
    try DirectoryFixture.with { directory throws in
      try directory.importText((Self.header + "a,group,Chess,,chess,,,,,,,,\n").utf8)
      let before = try directory.load()
      for text in [Self.header, Self.header + "\n\r\n", "{\"contents\":[]}", Self.header + ",,,,,,,,,,,,\n"] {
        let error = #expect(throws: ImportRefusal.self) { try directory.importText(text.utf8) }
        #expect(error?.message.contains("Nothing was changed") == true)
        #expect(try directory.load().holdsTheSame(as: before))
      }
      #expect(try directory.generation() == 1)
    }
  }

  @Test("D08 a source that would lose more than 30 % is held back; 30 % goes, and the rest stays")
  func manyRemovals() throws {
    func rows(_ count: Int) -> String { (1...count).map { "r\($0),group,Group \($0),,,,,,,,,,\n" }.joined() }
    try DirectoryFixture.with { directory throws in
      try directory.importText((Self.header + rows(10)).utf8)
      #expect(throws: ImportRefusal.self) { try directory.importText((Self.header + rows(6)).utf8) }
      #expect(try directory.load().services.count == 10)
      #expect(try directory.importText((Self.header + rows(7)).utf8).removed == 3)
      #expect(try directory.importText((Self.header + rows(1)).utf8, allowsManyRemovals: true).removed == 6)
      #expect(try directory.load().services.count == 1)
    }
  }

  @Test("D10 one id with two contents: the first is kept, the second refused and named; another source's id is its own")
  func sameIdentifier() throws {
    try DirectoryFixture.with { directory throws in
      let rows = "a,group,Chess,,chess,,,,,,,,\na,group,Draughts,,draughts,,,,,,,,\n"
      let report = try directory.importText((Self.header + rows).utf8)
      #expect(report.added == 1 && report.refused == 1 && report.problems.contains { $0.recordIdentifier == "a" })
      try directory.importText(
        (Self.header + "a,group,Bridge,,,,,,,,,,\n").utf8, as: RecordSource(key: "other", name: "Other"))
      #expect(Set(try directory.load().services.map(\.name)) == ["Chess", "Bridge"])
    }
  }

  @Test("D03 line ends of every kind, quotes in cells and line ends in names give the same records")
  func lineEnds() throws {
    let rows = ["a,group,\"Chess, \"\"the\"\" club\",,,,,,,,,,", "b,group,\"Two\nlines\",,,,,,,,,,"]
    let all = try ["\n", "\r\n", "\r"].map { end in
      try DirectoryFixture.with { directory throws in
        let lines = [Self.header.split(separator: "\n").joined()] + rows
        try directory.importText((lines.joined(separator: end) + end).utf8)
        return try directory.load()
      }
    }
    #expect(all[0].services.map(\.name).sorted() == ["Chess, \"the\" club", "Two lines"])
    #expect(all.dropFirst().allSatisfy { $0.holdsTheSame(as: all[0]) })
  }

  @Test(
    "Formulas in cells come out of the export guarded and go in again unchanged",
    arguments: ["=1+1", "+44", "-2", "@x", "\t=1", "'=1"])
  func formulas(_ text: String) throws {
    let (_, loaded) = try importing("a,group,Chess,\(text) cmd,chess,,,,,,,,\n")
    let export = String(decoding: loaded.export(), as: UTF8.self)
    for cell in export.split(whereSeparator: { $0 == "," || $0 == "\r\n" || $0 == "\"" }) {
      #expect(!cell.hasPrefix("=") && !cell.hasPrefix("+") && !cell.hasPrefix("@"), "\(cell)")
    }
    let again = try DirectoryFixture.with { directory throws in
      try directory.importText(loaded.export())
      return try directory.load()
    }
    #expect(again.services.map(\.description) == loaded.services.map(\.description))
  }

  struct JSONCase: Sendable, CustomTestStringConvertible {
    let name: String
    let json: String
    var testDescription: String { name }
  }

  private static let service =
    "\"id\":\"0d8a7f6e-1111-4222-8333-444455556666\",\"name\":\"Chess\",\"status\":\"active\""

  static let refusedWhole = [
    JSONCase(name: "C03 comment", json: "{/* */\(service)}"), JSONCase(name: "C03 single quotes", json: "{'id':'1'}"),
    JSONCase(name: "C03 bare NaN", json: "{\(service),\"minimum_age\":NaN}"),
    JSONCase(name: "C03 trailing comma", json: "{\(service),}"),
    JSONCase(name: "C04 lone surrogate", json: "{\(service),\"description\":\"\\ud800\"}"),
    JSONCase(name: "C09 cut short", json: "{\(service),\"description\":\"a"),
  ]

  @Test("C03 C04 C09 JSON that breaks the grammar is refused whole, with the place", arguments: refusedWhole)
  func badJSON(_ example: JSONCase) throws {
    try DirectoryFixture.with { directory throws in
      let error = #expect(throws: FeedFileError.self) { try directory.importText(example.json.utf8) }
      #expect(error?.location != nil && error?.remedy.isEmpty == false)
      #expect(try directory.generation() == 0)
    }
  }

  static let survivable = [
    JSONCase(name: "C05 1e400", json: "{\(service),\"minimum_age\":1e400}"),
    JSONCase(name: "C05 9223372036854775808", json: "{\(service),\"minimum_age\":9223372036854775808}"),
    JSONCase(
      name: "C05 a million digits", json: "{\(service),\"minimum_age\":\(String(repeating: "9", count: 1_000_000))}"),
    JSONCase(name: "C07 array for an object", json: "{\(service),\"organization\":[]}"),
    JSONCase(name: "C07 object for a text", json: "{\(service),\"description\":{}}"),
    JSONCase(name: "C07 null for a required name", json: "{\"id\":\"1\",\"name\":null}"),
    JSONCase(
      name: "C06 100,000 unknown keys",
      json: "{\(service),\((0..<100_000).map { "\"k\($0)\":1" }.joined(separator: ","))}"),
    JSONCase(
      name: "C08 fields of ours that no feed may set",
      json: "{\(service),\"isAdmin\":true,\"checksum\":\"x\",\"source\":\"doorstep-sample\",\"is_illustrative\":false}"),
  ]

  @Test("C05 to C08 values out of shape are left out, refused or reported, and nothing dies", arguments: survivable)
  func oddJSON(_ example: JSONCase) throws {
    try DirectoryFixture.with { directory throws in
      do {
        let report = try directory.importText(example.json.utf8)
        #expect(report.read == 1)
        let loaded = try directory.load()
        #expect(loaded.services.allSatisfy { $0.minimumAge == nil && $0.name == "Chess" })
        #expect(loaded.countsBySource.keys.allSatisfy { $0 == Make.source.key })
      } catch let error as FeedFileError {
        #expect(!error.remedy.isEmpty)
        #expect(try directory.generation() == 0)
      }
    }
  }

  @Test("D21 a personal assistant who gives a postcode as an area is matched by no less than a district")
  func areaAsHome() throws {
    let (_, loaded) = try importing("a,personal-assistant,Sam,,,WN5,,,,,,WN5 7QF,\n")
    for area in loaded.services.flatMap(\.serviceAreas) {
      guard case .circle(let latitude, let longitude, _) = area.coverage else { continue }
      let exact = try #require(try DirectoryFixture.sharedGazetteer.get().outcode("WN5"))
      #expect(latitude == exact.centre.latitude && longitude == exact.centre.longitude)
    }
  }
}

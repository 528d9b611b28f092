import Foundation
import OpenReferral
import TestSupport
import Testing

@Suite("The program", .enabled(if: Program.isBuilt, Program.skipReason))
struct ProgramTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let code: Int32
    let arguments: [String]
    /// What must be said, on either stream.
    let says: String
    var testDescription: String { "\(arguments.joined(separator: " ")) ends with \(code)" }

    init(_ code: Int32, _ arguments: [String], says: String) {
      self.code = code
      self.arguments = arguments
      self.says = says
    }
  }

  static let cases = [
    Case(0, ["find", "reading", "--near", "Orrell, Wigan"], says: "Orrell Book-Cycle"),
    Case(0, ["find", "--near", "Standish, Wigan", "--free"], says: "What is near"),
    Case(0, ["status"], says: "sample"),
    Case(0, ["places", "wn58lz"], says: "WN5 8LZ"),
    Case(0, ["export"], says: "orrell"),
    Case(0, ["index", "build"], says: "Up to date: generation 1"),
    Case(0, ["find", "help at home", "--near", "WN5", "--language", "Polish", "--timings"], says: "answered in"),
    Case(0, ["--help"], says: "EXIT CODES"),
    Case(0, ["--version"], says: "doorstep 0."),
    Case(1, ["find", "chess", "--near", "WN5", "--language", "Klingon"], says: "speaking klingon"),
    Case(1, ["find", "quidditch"], says: "Nothing in the directory says"),
    Case(1, ["find", "reading", "--near", "Orrell"], says: "Which do you mean?"),
    Case(1, ["find", "reading", "--near", "Orell"], says: "Did you mean:"),
    Case(1, ["places", "Nowhereville-on-Sea"], says: "We do not know this place"),
    Case(1, ["show", "00000000-0000"], says: "no service has an identifier like that"),
    Case(2, ["find"], says: "Nothing was asked"),
    Case(2, ["find", "reading", "--within", "2 miles"], says: "no place to measure"),
    Case(2, ["find", "reading", "--near", "WN5", "--within", "5km; drop"], says: "distance cannot be read"),
    Case(2, ["find", "reading", "--limit", "0"], says: "must be from 1 to 50"),
    Case(2, ["find", "reading", "--limit", "9223372036854775808"], says: "--limit"),
    Case(2, ["find", "reading", "--kind", "wizard"], says: "--kind"),
    Case(2, ["find", "reading", "--day", "someday"], says: "name of a day"),
    Case(2, ["find", "reading", "--sort", "__proto__"], says: "--sort"),
    Case(2, ["find", "chess", "--age", "121"], says: "--age must be"),
    Case(2, ["find", "chess", "--max-rate", "1e300"], says: "--max-rate must be"),
    Case(2, ["find", "chess", "--language", "!"], says: "such as Polish"),
    Case(2, ["index", "mend"], says: "mend"),
    Case(2, ["show", "xyz"], says: "such as 3f9a2c01"),
    Case(2, ["import"], says: "file"),
    Case(2, ["import", "a.csv", "--source", "Not A Key"], says: "--source takes"),
    Case(2, ["--no-such-option"], says: "no-such-option"),
    Case(4, ["index", "verify"], says: "it is not there"),
    Case(4, ["import", "/nonexistent/feed.csv"], says: "Nothing was changed"),
  ]

  @Test("Every outcome has its exit code and a sentence, and no crash or stack trace", arguments: cases)
  func exitCodes(_ example: Case) throws {
    try Program.withFolder(holdingSample: true) { folder in
      let result = try Program.run(example.arguments, data: folder)
      #expect(result.status == example.code && !result.wasSignalled, "\(result.flat.prefix(500))")
      #expect(result.flat.contains(example.says), "\(result.flat.prefix(500))")
      #expect(!result.flat.contains("Fatal error") && !result.flat.contains(".swift:"))
      #expect(result.hostileScalars.isEmpty || example.arguments == ["export"])
    }
  }

  @Test("An import with a bad row ends with 3, keeps the rest and puts the sample away")
  func problemsReported() throws {
    try Program.withFolder(holdingSample: true) { folder in
      let file = folder.appending(path: "groups.csv")
      try Data("id,kind,name\na,group,Chess club\nb,wizard,\n".utf8).write(to: file)
      let result = try Program.run(["import", file.path], data: folder)
      #expect(result.status == 3 && result.flat.contains("1 added") && result.flat.contains("1 refused"))
      #expect(result.errorText.contains("put away"))
      #expect(try Program.run(["find", "chess"], data: folder).status == 0)
      #expect(try Program.run(["find", "reading"], data: folder).status == 1)
    }
  }

  @Test("A first find loads the invented sample, says so on the error stream, and marks every answer as invented")
  func firstFind() throws {
    try Program.withFolder { folder in
      let result = try Program.run(["find", "reading", "--near", "WN5"], data: folder.appending(path: "new/deep"))
      #expect(
        result.status == 0 && result.errorText.contains("invented sample") && result.flat.contains("are invented"))
      #expect(!result.text.contains("No directory yet"))
    }
  }

  @Test("JSON answers parse and hold what they promise")
  func json() throws {
    try Program.withFolder(holdingSample: true) { folder in
      let result = try Program.run(
        ["find", "reading", "dog walking", "--near", "Orrell, Wigan", "--json"], data: folder)
      let answer = try Self.object(result)
      let interests = try #require(answer["interests"] as? [[String: Any]])
      #expect(interests.map { $0["interest"] as? String } == ["reading", "dog walking"])
      #expect((answer["place"] as? [String: Any])?["outcome"] as? String == "resolved")
      #expect(answer["illustrative"] as? Bool == true)
      let matches = try #require(interests[0]["matches"] as? [[String: Any]])
      #expect(matches.count == 5)
      #expect(matches.prefix(2).contains { $0["name"] as? String == "Orrell Book-Cycle" })
      for match in matches { try Self.check(match) }
      #expect((answer["together"] as? [[String: Any]])?.isEmpty == false)
    }
  }

  private static func check(_ match: [String: Any]) throws {
    let parts = try #require(match["parts"] as? [[String: Any]])
    let values = parts.compactMap { $0["value"] as? Double }
    let score = try #require(match["score"] as? Double)
    #expect(parts.compactMap { $0["name"] as? String } == ["words", "near"])
    #expect(abs(values.reduce(0, +) - score) < 1e-12)
    let words = try #require(match["words"] as? [[String: Any]]).compactMap { $0["value"] as? Double }
    #expect(abs(words.reduce(0, +) - values[0]) < 1e-12)
    #expect(UUID(uuidString: try #require(match["service_id"] as? String)) != nil)
    for field in ["listing_id", "kind", "organization", "reason", "when", "cost", "reach", "source", "status"] {
      #expect((match[field] as? String)?.isEmpty == false, "\(field)")
    }
    if match["reach"] as? String == "travels" { #expect(match["distance_metres"] == nil) }
  }

  private static func object(_ result: Program.Result) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: result.output) as? [String: Any])
  }

  @Test(
    "Every command's JSON is one object, also when the answer is no",
    arguments: [
      ["find", "reading", "--near", "Orrell", "--json"], ["find", "quidditch", "--json"], ["status", "--json"],
      ["places", "Orell", "--json"], ["places", "WN5 8LZ", "--json"],
    ])
  func jsonOutcomes(_ arguments: [String]) throws {
    try Program.withFolder(holdingSample: true) { folder in
      let result = try Program.run(arguments, data: folder)
      #expect(try !Self.object(result).isEmpty)
      #expect(!result.text.contains(": null"))
    }
  }

  @Test("An import reports itself as JSON, and a dry run changes nothing")
  func importJSON() throws {
    try Program.withFolder(holdingSample: true) { folder in
      let file = folder.appending(path: "groups.csv")
      try Data("id,kind,name\na,group,Chess club\n".utf8).write(to: file)
      let dry = try Program.run(["import", file.path, "--dry-run", "--json"], data: folder)
      let report = try Self.object(dry)
      #expect(dry.status == 0 && report["dry_run"] as? Bool == true && report["added"] as? Int == 1)
      #expect(
        try Program.run(["find", "chess", "club", "--near", "WN5"], data: folder).text.contains("Chess club") == false)
      let real = try Self.object(try Program.run(["import", file.path, "--json"], data: folder))
      #expect(real["read"] as? Int == 1 && real["added"] as? Int == 1 && real["refused"] as? Int == 0)
    }
  }

  @Test("Piped output has no control character but the newline, no progress bar, and lines of at most 80 columns")
  func pipedOutput() throws {
    try Program.withFolder { folder in
      let file = SampleFixture.files[0].path
      for arguments in [["import", file], ["find", "reading", "--near", "WN5", "--explain"], ["status"]] {
        let result = try Program.run(arguments, data: folder)
        #expect(result.hostileScalars.isEmpty && !result.errorText.contains("%") && !result.errorText.contains("["))
        if arguments[0] == "find" {
          #expect(result.text.split(separator: "\n").allSatisfy { $0.unicodeScalars.count <= 80 })
        }
      }
    }
  }

  @Test("show prints one service whole by the short identifier that find printed, and hides what is hidden")
  func show() throws {
    try Program.withFolder { folder in
      let file = folder.appending(path: "groups.csv")
      try Data("id,kind,name,status\na,group,Chess club,active\nb,group,Secret club,inactive\n".utf8).write(to: file)
      _ = try Program.run(["import", file.path], data: folder)
      let found = try Program.run(["find", "chess"], data: folder).text
      let short = try #require(
        found.split(whereSeparator: \.isWhitespace).last { $0.utf8.count == 8 && $0.allSatisfy(\.isHexDigit) })
      #expect(try Program.run(["show", String(short)], data: folder).text.contains("Chess club"))
      let everything = try DirectoryFixture.with { directory in
        try directory.importFiles([file], as: RecordSource(key: "groups", name: "groups"))
        return try directory.load().services
      }
      let hidden = try #require(everything.first { !$0.status.isShown }).id.uuidString
      let missing = try Program.run(["show", "00000000-0000-0000-0000-000000000000"], data: folder)
      let secret = try Program.run(["show", hidden], data: folder)
      #expect(secret.status == missing.status && secret.flat == missing.flat)
    }
  }
}

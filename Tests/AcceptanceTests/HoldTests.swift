import DirectoryStore
import Doorstep
import Foundation
import OpenReferral
import TestSupport
import Testing

/// Attack case D19: floods and imitations are kept and not published.
@Suite("Holds")
struct HoldTests {
  private static let header = "id,kind,name,organisation,description,interests,postcode,phone\n"
  private static let good = header + "g,group,Orrell Dog Walkers,,Walking with dogs,dogs,WN5 8LZ,01942 000001\n"
  private static let imitation = header + "b,group,Orrell Dog Wa1kers,,Walking xylophones,dogs,WN5 8LZ,01942 000009\n"
  private static let (wigan, rival) = (
    RecordSource(key: "wigan", name: "Wigan"), RecordSource(key: "rival", name: "Rival")
  )

  private static func flood(_ count: Int, organisation: String = "") -> String {
    header
      + (0..<count).map { "f\($0),group,Miracle cure \($0),\(organisation),Cures,health,WN5 8LZ,0161 496 0999\n" }
      .joined()
  }

  @Test("D19 500 listings of as many organisations with one number go in, are not shown, and each is named")
  func flood() throws {
    try DirectoryFixture.with { directory in
      let report = try directory.importText(Self.flood(500).utf8)
      #expect(report.added == 500 && report.held == 500 && report.refused == 0)
      #expect(report.problems.map(\.location) == (2...501).map { "line \($0)" })
      #expect(report.problems.allSatisfy { $0.severity == .held && $0.remedy.contains("doorstep holds release") })
      #expect(try directory.load().shownServices.isEmpty)
      let again = try directory.importText(Self.flood(500).utf8)
      #expect(again.unchanged == 500 && again.problems == report.problems)
      #expect(try directory.generation() == 1)
    }
  }

  @Test("A council that gives one number for its 141 libraries is left alone")
  func council() throws {
    try DirectoryFixture.with { directory in
      let report = try directory.importText(Self.flood(141, organisation: "Wigan Council").utf8)
      #expect(report.held == 0)
      #expect(try directory.load().shownServices.count == 141)
    }
  }

  @Test("A stranger who quotes a group's number in a flood takes nothing off the page")
  func bystander() throws {
    try DirectoryFixture.with { directory in
      let group = Self.good.replacing("01942 000001", with: "0161 496 0999")
      try directory.importText(group.utf8, as: Self.wigan)
      #expect(try directory.importText(Self.flood(500).utf8, as: Self.rival).held == 500)
      #expect(try directory.load().shownServices.map(\.name) == ["Orrell Dog Walkers"])
      #expect(
        try directory.importText(group.replacing("with dogs", with: "with big dogs").utf8, as: Self.wigan).held == 0)
      #expect(try directory.load().shownServices.map(\.name) == ["Orrell Dog Walkers"])
    }
  }

  @Test("D19 a name one letter from a known group's is held, with its line, and the group is not")
  func imitation() throws {
    try DirectoryFixture.with { directory in
      try directory.importText(Self.good.utf8, as: Self.wigan)
      let report = try directory.importText(Self.imitation.utf8, as: Self.rival)
      #expect(report.held == 1 && report.problems.map(\.found) == ["one letter from Orrell Dog Walkers"])
      #expect(report.problems.map(\.location) == ["line 2"])
      #expect(try directory.importText(Self.good.replacing("Walking", with: "Running").utf8, as: Self.wigan).held == 0)
      #expect(try directory.load().shownServices.map(\.name) == ["Orrell Dog Walkers"])
    }
  }

  @Test("A harmless entry that is renamed into an imitation is held, and let go when it is renamed back")
  func renamed() throws {
    try DirectoryFixture.with { directory in
      let harmless = Self.imitation.replacing("Orrell Dog Wa1kers", with: "Knitting for all")
      try directory.importText(harmless.utf8, as: Self.rival)
      try directory.importText(Self.good.utf8, as: Self.wigan)
      #expect(try directory.importText(Self.imitation.utf8, as: Self.rival).held == 1)
      #expect(try directory.importText(harmless.utf8, as: Self.rival).held == 0)
      #expect(try directory.load().shownServices.count == 2)
    }
  }

  @Test("Held entries change no byte of 200 answers, as text or JSON, nor of the export or any page")
  func leavesNoTrace() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    let (with, without) = (try Self.load(held: true), try Self.load(held: false))
    #expect(with.services.count == without.services.count + 501)
    var vocabulary = try Vocabulary(of: with.services, seed: seed)
    let fixed = [
      SearchRequest(interests: ["miracle cure"], near: "WN5 8LZ"), SearchRequest(interests: ["xylophones"]),
      SearchRequest(interests: ["dogs", "health"], near: "WN5 8LZ", limit: 50),
    ]
    for request in fixed + vocabulary.requests(197) {
      #expect(try with.text(request) == without.text(request), "seed \(seed), \(request)")
      #expect(try Self.content(with.json(request)) == Self.content(without.json(request)), "seed \(seed), \(request)")
    }
    #expect(with.export() == without.export() && with.pages() == without.pages())
  }

  /// An answer without the generation, which any import changes and which tells nothing of what is in it.
  private static func content(_ json: String) -> [Substring] {
    json.split(separator: "\n").filter { !$0.contains("\"generation\"") }
  }

  private static func load(held: Bool) throws -> LoadedDirectory {
    try DirectoryFixture.with { directory in
      try directory.importFiles(SampleFixture.files, as: RecordSource(key: "sample", name: "sample"))
      try directory.importText(good.utf8, as: wigan)
      guard held else { return try directory.load() }
      let report = try directory.importText((flood(500) + imitation.dropFirst(header.count)).utf8, as: rival)
      #expect(report.held == 501)
      return try directory.load()
    }
  }

  @Test("A release shows the entry, lasts through re-imports and other facts, and ends with its name or contacts")
  func release() throws {
    try directoryWithImitation { directory, id in
      try directory.decide(.released, on: [id])
      #expect(try directory.generation() == 3)
      #expect(try directory.load().shownServices.count == 2)
      for text in [Self.imitation, Self.imitation.replacing("xylophones", with: "drums"), Self.header, Self.imitation] {
        let report = try directory.importText(text.utf8, as: Self.rival, allowsManyRemovals: true)
        #expect(report.held == 0)
      }
      #expect(try directory.load().shownServices.count == 2)
      let moved = Self.imitation.replacing("000009", with: "000008")
      #expect(try directory.importText(moved.utf8, as: Self.rival).held == 1)
      #expect(try directory.load().shownServices.count == 1)
    }
  }

  @Test("What is kept out stays out whatever it turns into, and is not reported again; undo makes it wait")
  func keepOut() throws {
    try directoryWithImitation { directory, id in
      try directory.decide(.keptOut, on: [id])
      #expect(try directory.generation() == 2)
      let harmless = Self.imitation.replacing("Orrell Dog Wa1kers", with: "Knitting for all")
      for text in [Self.imitation, harmless, Self.header, harmless] {
        let report = try directory.importText(text.utf8, as: Self.rival, allowsManyRemovals: true)
        #expect(report.problems.isEmpty)
        #expect(try directory.load().shownServices.count == 1)
      }
      try directory.decide(nil, on: [id])
      #expect(try directory.importText(harmless.utf8, as: Self.rival).held == 1)
      try directory.decide(.released, on: [id])
      #expect(try directory.load().shownServices.count == 2)
    }
  }

  private func directoryWithImitation(_ body: (DirectoryFixture, UUID) throws -> Void) throws {
    try DirectoryFixture.with { directory in
      try directory.importText(Self.good.utf8, as: Self.wigan)
      try directory.importText(Self.imitation.utf8, as: Self.rival)
      let id = try #require(try directory.load().services.first { $0.name == "Orrell Dog Wa1kers" }).id
      try body(directory, id)
    }
  }

  @Test(
    "From outside: held and reported with 3, listed, released, found, taken back",
    .enabled(if: Program.isBuilt, Program.skipReason))
  func commands() throws {
    try Program.withFolder { folder in
      for (name, text, code) in [("wigan", Self.good, Int32(0)), ("rival", Self.imitation, 3)] {
        let file = folder.appending(path: "\(name).csv")
        try Data(text.utf8).write(to: file)
        let result = try Program.run(["import", file.path], data: folder)
        #expect(result.status == code && (code == 0) != result.flat.contains("1 held"), "\(result.flat)")
      }
      let list = try Program.run(["holds"], data: folder).text
      let id = try #require(
        list.split(whereSeparator: \.isWhitespace).first { $0.utf8.count == 8 && $0.allSatisfy(\.isHexDigit) })
      #expect(list.contains("Orrell Dog Wa1kers (rival b)"))
      #expect(try Program.run(["show", String(id)], data: folder).status == 1)
      #expect(try Program.run(["holds", "show", String(id)], data: folder).text.contains("xylophones"))
      #expect(try Program.run(["find", "xylophones"], data: folder).status == 1)
      #expect(try Program.run(["holds", "release", String(id)], data: folder).status == 0)
      #expect(try Program.run(["find", "xylophones"], data: folder).status == 0)
      #expect(try Program.run(["holds", "--json"], data: folder).text.contains("\"state\" : \"released\""))
      #expect(try Program.run(["holds", "undo", String(id)], data: folder).status == 0)
      #expect(try Program.run(["find", "xylophones"], data: folder).status == 1)
      #expect(try Program.run(["status"], data: folder).flat.contains("1 of the inactive held back"))
      #expect(try Program.run(["holds", "release", "ffffffff"], data: folder).status == 1)
      #expect(try Program.run(["holds", "release", "xyz"], data: folder).status == 2)
    }
  }
}

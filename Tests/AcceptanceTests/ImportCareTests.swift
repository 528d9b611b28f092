import Doorstep
import Foundation
import Matching
import OpenReferral
import Presentation
import TestSupport
import Testing

@Suite("Imports that go half wrong")
struct ImportCareTests {
  @Test("A record that can no longer be read keeps its earlier version, because it is still listed")
  func refusedKeepsEarlier() throws {
    try DirectoryFixture.with { directory in
      try directory.importText("id,kind,name\na,group,Art\nb,group,Books\n".utf8)
      let report = try directory.importText("id,kind,name\na,group,Art\nb,group,\n".utf8)
      #expect(report.refused == 1 && report.removed == 0)
      #expect(Set(try directory.load().services.map(\.name)) == ["Art", "Books"])
    }
  }

  @Test("A carer's record whose identifier is an address is refused, and the problem does not repeat it")
  func identifierIsAddress() throws {
    try DirectoryFixture.with { directory in
      let report = try directory.importText("id,kind,name,areas\nWN5 7QF-12,personal-assistant,Sam,Orrell\n".utf8)
      #expect(report.refused == 1)
      #expect(!"\(report.problems)".contains("7QF"))
      #expect(try directory.storedBytes().range(of: Data("7QF".utf8)) == nil)
    }
  }

  @Test("Every area that no gazetteer knows is reported, each once")
  func manyAreas() throws {
    let areas = (1...90).map { "Nowhere Xyz\($0)" }.joined(separator: ";")
    try DirectoryFixture.with { directory in
      let report = try directory.importText("id,kind,name,areas\na,service,Help,\(areas)\n".utf8)
      #expect(report.problems.filter { $0.field == "areas" }.count == 90)
    }
  }

  @Test("Header only, or every row refused: nothing real came in, so the sample stays")
  func sampleStays() throws {
    try Program.withFolder(holdingSample: true) { folder in
      for text in ["id,kind,name\n", "id,kind,name\na,group,\n"] {
        let file = folder.appending(path: "in.csv")
        try Data(text.utf8).write(to: file)
        let result = try Program.run(["import", file.path], data: folder)
        #expect(!result.errorText.contains("put away"))
        #expect(try Program.run(["find", "reading"], data: folder).status == 0)
      }
    }
  }

  @Test("After a first import that failed, or a dry run, the sample still loads")
  func sampleStillLoads() throws {
    for arguments in [["--dry-run"], []] {
      try Program.withFolder { folder in
        let file = folder.appending(path: "in.csv")
        try Data((arguments.isEmpty ? "id,kind,name\n\"open" : "id,kind,name\na,group,Art\n").utf8).write(to: file)
        _ = try Program.run(["import", file.path] + arguments, data: folder)
        #expect(try Program.run(["find", "reading"], data: folder).status == 0)
      }
    }
  }

  @Test("A faulty file is told by its name, and the sample's key is kept")
  func names() throws {
    try Program.withFolder { folder in
      let file = folder.appending(path: "bad.csv")
      try Data("id,kind,name\n\"open".utf8).write(to: file)
      #expect(try Program.run(["import", file.path], data: folder).flat.contains("bad.csv, line 2"))
      let reserved = try Program.run(["import", file.path, "--source", "doorstep-sample"], data: folder)
      #expect(reserved.status == 2 && reserved.flat.contains("kept for the invented sample"))
    }
  }

  @Test("An export to a device leaves the device alone, and one that cannot be written says so")
  func exportToDevice() throws {
    try Program.withFolder(holdingSample: true) { folder in
      let result = try Program.runShell("\"$DOORSTEP\" export > /dev/full; echo $?", data: folder)
      #expect(result.text == "4\n")
      #expect(try Program.run(["export", "--output", "/dev/null"], data: folder).status == 0)
      let type = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType
      #expect(type == .typeCharacterSpecial)
    }
  }

  @Test("Only far matches: found at any distance and said; nothing is told that was not asked")
  func farAway() throws {
    try DirectoryFixture.with { directory in
      try directory.importText(
        "id,kind,name,postcode\na,group,Chess club,WN5 8LZ\nb,group,Underwater chess,EH1 1YZ\n".utf8)
      let text = try directory.load().text(SearchRequest(interests: ["underwater chess"], near: "WN5"))
      #expect(text.contains("Nothing within 25 miles"))
      #expect(text.contains("1. Underwater chess") && text.contains("Chess club"))
      #expect(!text.contains("--within"))
    }
  }

  @Test("Free means that nobody pays: a free place for some is not it")
  func free() throws {
    try DirectoryFixture.with { directory in
      try directory.importText("id,kind,name,cost\na,group,Art one,£8 adults;£0 under 5s\nb,group,Art two,free\n".utf8)
      var request = SearchRequest(interests: ["art"])
      request.filters.onlyFree = true
      let text = try directory.load().text(request)
      #expect(text.contains("Art two") && !text.contains("Art one"))
    }
  }
}

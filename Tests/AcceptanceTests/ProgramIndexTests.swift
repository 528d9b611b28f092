import Foundation
import TestSupport
import Testing

@Suite("The index, by the program", .enabled(if: Program.isBuilt, Program.skipReason))
struct ProgramIndexTests {
  @Test("Built, described, verified, dropped: and a search brings the same bytes back")
  func life() throws {
    try Program.withFolder(holdingSample: true) { folder in
      let file = folder.appending(path: "directory.index")
      #expect(try Program.run(["index", "build"], data: folder).status == 0)
      let first = try Data(contentsOf: file)
      let stats = try Program.run(["index", "stats", "--json"], data: folder)
      #expect(stats.status == 0 && stats.text.contains("\"bytes\" : \(first.count)"), "\(stats.text)")
      #expect(try Program.run(["index", "verify", "--thorough"], data: folder).status == 0)
      #expect(try Program.run(["index", "drop"], data: folder).flat.contains("The index is gone"))
      #expect(!FileManager.default.fileExists(atPath: file.path))
      #expect(try Program.run(["index", "drop"], data: folder).flat.contains("There was no index"))
      #expect(try Program.run(["find", "reading"], data: folder).status == 0)
      #expect(try Data(contentsOf: file) == first)
    }
  }

  @Test("A damaged index is named by verify, and by a search, which answers all the same")
  func damaged() throws {
    try Program.withFolder(holdingSample: true) { folder in
      let asked = ["find", "reading", "--near", "Orrell, Wigan"]
      let sound = try Program.run(asked, data: folder)
      let file = folder.appending(path: "directory.index")
      var bytes = try Data(contentsOf: file)
      bytes[bytes.count * 3 / 4] ^= 16
      try bytes.write(to: file)
      let verified = try Program.run(["index", "verify"], data: folder)
      #expect(verified.status == 4 && verified.flat.contains("is damaged"), "\(verified.flat)")
      let answered = try Program.run(asked, data: folder)
      #expect(answered.status == 0 && answered.text == sound.text)
      #expect(answered.errorText.contains("directory.index is damaged"))
      #expect(try Program.run(asked, data: folder).errorText == "")
    }
  }

  @Test("In a folder that cannot be written a search still answers, and says that it keeps no index")
  func readOnly() throws {
    try Program.withFolder(holdingSample: true) { folder in
      // Root may write anywhere, so something stands in the way of the file instead of permissions.
      let obstacle = folder.appending(path: "directory.index/in the way")
      try FileManager.default.createDirectory(at: obstacle, withIntermediateDirectories: true)
      let answered = try Program.run(["find", "reading"], data: folder)
      #expect(answered.status == 0)
      #expect(answered.errorText.contains("could not be written"), "\(answered.errorText)")
    }
  }
}

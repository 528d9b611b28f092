import Foundation
import OpenReferral
import Testing

@testable import Feeds

@Suite("Files that are refused whole")
struct FileRefusalTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var bytes: [UInt8]
    var reason: FeedFileError.Reason
    /// Words that the message must hold.
    var says: String
    var testDescription: String { name }

    init(_ name: String, _ bytes: [UInt8], _ reason: FeedFileError.Reason, says: String) {
      self.name = name
      self.bytes = bytes
      self.reason = reason
      self.says = says
    }

    init(_ name: String, _ text: String, _ reason: FeedFileError.Reason, says: String) {
      self.init(name, Array(text.utf8), reason, says: says)
    }
  }

  static let cases = [
    Case("empty", "", .empty, says: "nothing"),
    Case("only blank lines", "\n\r\n  \n", .empty, says: "nothing"),
    Case("only a byte order mark", "\u{FEFF}", .empty, says: "nothing"),
    Case("gzip", [0x1F, 0x8B, 0x08, 0x00], .compressed, says: "Unpack it first"),
    Case("zip", [0x50, 0x4B, 0x03, 0x04, 0x00], .compressed, says: "Unpack it first"),
    Case("old Excel", [0xD0, 0xCF, 0x11, 0xE0, 0xA1], .otherFormat, says: "CSV UTF-8"),
    Case("PDF", "%PDF-1.7", .otherFormat, says: "PDF"),
    Case("web page", "<!DOCTYPE html><html>", .otherFormat, says: "web page"),
    Case("UTF-16 with a mark", [0xFF, 0xFE, 0x6E, 0x00], .notUTF8, says: "CSV UTF-8"),
    Case("UTF-16 without a mark", [0x6E, 0x00, 0x61, 0x00], .nulByte, says: "UTF-16"),
    Case("Windows-1252", Array("name\nCaf".utf8) + [0xE9], .notUTF8, says: "CSV UTF-8"),
    Case("NUL in a cell", "name\nA\u{0}B", .nulByte, says: "NUL"),
    Case("duplicate headers", "name,Post code,post_code\nA,B,C", .duplicateHeader, says: "second time"),
    Case("no header known", "foo,bar\n1,2", .unrecognisedHeader, says: "foo, bar"),
    Case("semicolons", "name;postcode\nA;B", .unrecognisedHeader, says: "commas"),
    Case("JSON with a byte order mark", "\u{FEFF}{}", .notUTF8, says: "byte order mark"),
    Case("JSON cut short", "{\"contents\": [", .invalidJSON, says: "end of the file"),
    Case("taxonomy", "{\"id\":\"1\",\"name\":\"n\",\"taxonomy_terms\":[]}", .notServices, says: "a taxonomy"),
    Case(
      "two documents",
      "{\"id\":\"1\",\"name\":\"A\",\"status\":\"active\"} {\"id\":\"2\",\"name\":\"B\",\"status\":\"active\"}",
      .invalidJSON,
      says: "end of the document"),
  ]

  @Test("Each is refused with its reason and what to do", arguments: cases)
  func isRefused(_ example: Case) throws {
    let error = try #require(try FeedFixture.fileError(of: example.bytes))
    #expect(error.reason == example.reason)
    let message = error.description
    #expect(message.utf8.count < 2_000)
    #expect(message.contains(example.says), "\(message)")
    #expect(!message.unicodeScalars.contains { $0.value < 0x20 })
  }

  @Test("A missing file and a folder are refused")
  func missingFilesAreRefused() {
    for path in ["/nonexistent/feed.csv", FileManager.default.temporaryDirectory.path] {
      let error = #expect(throws: FeedFileError.self) {
        try FeedReader(opening: URL(filePath: path), source: FeedFixture.source)
      }
      #expect(error?.reason == .unreadable)
    }
  }

  @Test("A header with nothing below it is sound, and says that it is empty")
  func headerOnlyIsEmpty() throws {
    try FeedFixture.withFile("id,kind,name\r\n".utf8) { file in
      let summary = try FeedReader(opening: file, source: FeedFixture.source).read { _ in Issue.record("no item") }
      #expect(summary.isEmpty)
    }
  }

  @Test("A fault found late is thrown after the records before it, so that a transaction can roll back")
  func lateFaultsAreThrown() throws {
    let text = "id,name\n" + (1...500).map { "\($0),Group \($0)\n" }.joined() + "501,\"Group\n"
    try FeedFixture.withFile(text.utf8) { file in
      let reader = try FeedReader(opening: file, source: FeedFixture.source)
      var count = 0
      let error = #expect(throws: FeedFileError.self) { try reader.read { _ in count += 1 } }
      #expect(error?.location == "line 502")
      #expect(count == 500)
    }
  }

  @Test("What the receiver throws comes out as it is")
  func receiverErrorsPass() throws {
    struct Stop: Error {}
    try FeedFixture.withFile("name\nA\nB\n".utf8) { file in
      let reader = try FeedReader(opening: file, source: FeedFixture.source)
      #expect(throws: Stop.self) { try reader.read { _ in throw Stop() } }
    }
  }

  @Test("Progress rises to the whole")
  func progressRises() throws {
    let text = "name\n" + (1...2_000).map { "Group \($0)\n" }.joined()
    try FeedFixture.withFile(text.utf8) { file in
      var steps: [Int] = []
      var whole = 0
      let reader = try FeedReader(opening: file, source: FeedFixture.source, chunkSize: 1_000)
      try reader.read { _ in
      } progress: { read, total in
        steps.append(read)
        whole = total
      }
      #expect(steps == steps.sorted())
      #expect(steps.last == whole)
      #expect(steps.count > 20)
    }
  }
}

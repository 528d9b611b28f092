import Foundation
import Testing

@testable import Feeds

@Suite("Strict JSON")
struct JSONParserTests {
  static func error(_ text: String, limits: JSONLimits = JSONLimits()) -> FeedFileError? {
    error(Array(text.utf8), limits: limits)
  }

  static func error(_ bytes: [UInt8], limits: JSONLimits = JSONLimits()) -> FeedFileError? {
    do {
      _ = try JSONParser.parse(bytes, limits: limits)
      return nil
    } catch {
      return error
    }
  }

  @Test("A sound document is read as written")
  func soundDocument() throws {
    let text = #" { "a" : [1, -0.5e+1, true, false, null, {}, []], "é\u00e9\ud83d\ude00\n\/" : "x\"\\" } "#
    let value = try JSONParser.parse(Array(text.utf8))
    guard case .object(let object) = value, case .array(let items)? = object["a"] else {
      Issue.record("no object")
      return
    }
    #expect(items.count == 7)
    #expect(items[0] == .number(JSONNumber(text: "1")))
    #expect(items[1] == .number(JSONNumber(text: "-0.5e+1")))
    #expect(object["éé😀\n/"] == .string("x\"\\"))
    #expect(object["absent"] == nil)
  }

  @Test(
    "What the grammar does not allow is refused",
    arguments: [
      "", " ", "{", "[", "[1", "[1,]", "{\"a\":1,}", "{,}", "[,1]", "{\"a\"}", "{\"a\":}", "{a:1}", "{'a':1}",
      "// x\n1", "/* */1",
      "NaN", "Infinity", "-", "01", "1.", ".5", "+1", "1e", "0x1", "1 2", "[] []", "\"", "\"\\x\"", "\"\\u12\"",
      "\"\n\"", "tru",
      "\"\\ud800\"", "\"\\ud800x\"", "\"\\ud800\\u0041\"", "\"\\udc00\"", "\"\\u0000\"", "\u{FEFF}1",
      "{\"a\":1,\"a\":2}",
      "{\"a\":1,\"\\u0061\":2}", "1e400", "-1e400", "nulll", "[1}", "{\"a\":1]", "\u{A0}1",
    ])
  func grammarIsStrict(_ text: String) {
    #expect(JSONParserTests.error(text) != nil)
  }

  @Test(
    "Bytes that are not UTF-8 are refused: raw, overlong, surrogate, cut off, UTF-16",
    arguments: [
      [0x22, 0xFF, 0x22], [0x22, 0xC0, 0xAF, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xE2, 0x82, 0x22],
      [0x22, 0xF5, 0x80, 0x80, 0x80, 0x22],
      [0xFF, 0xFE, 0x31, 0x00], [0x00, 0x31],
    ] as [[UInt8]])
  func utf8IsStrict(_ bytes: [UInt8]) {
    #expect(JSONParserTests.error(bytes) != nil)
  }

  @Test("Errors name line and column")
  func errorsAreLocated() {
    #expect(JSONParserTests.error("{\n  \"a\": 1,\n  \"b\": x\n}")?.location == "line 3, column 8")
    #expect(JSONParserTests.error("[1,\n]")?.location == "line 2, column 1")
    #expect(JSONParserTests.error("[1,\n]")?.expected == "another entry after the comma")
    #expect(JSONParserTests.error("{\"a\":1,\n\"a\":2}")?.location == "line 2, column 1")
  }

  @Test("Depth is held at 64, however deep the input", arguments: [65, 513, 5_000, 100_000])
  func depthIsHeld(_ depth: Int) {
    #expect(JSONParserTests.error(String(repeating: "[", count: depth))?.reason == .tooLarge)
    #expect(JSONParserTests.error(String(repeating: "{\"a\":", count: depth))?.reason == .tooLarge)
    let sound = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(JSONParserTests.error(sound) == nil)
  }

  @Test("Names, texts, numbers and members have caps")
  func capsHold() {
    let limits = JSONLimits(stringBytes: 100, nameBytes: 10, members: 5, numberBytes: 10)
    #expect(JSONParserTests.error("\"\(String(repeating: "x", count: 101))\"", limits: limits)?.reason == .tooLarge)
    #expect(JSONParserTests.error("{\"\(String(repeating: "k", count: 11))\":1}", limits: limits)?.reason == .tooLarge)
    #expect(
      JSONParserTests.error("{" + (0..<6).map { "\"\($0)\":1" }.joined(separator: ",") + "}", limits: limits)?.reason
        == .tooLarge)
    #expect(JSONParserTests.error(String(repeating: "1", count: 11), limits: limits) != nil)
    #expect(JSONParserTests.error(String(repeating: "1", count: 1_000_000)) != nil)
    #expect(JSONParserTests.error("\"\(String(repeating: "x", count: 100))\"", limits: limits) == nil)
  }

  @Test("A name of 1 MB of combining marks costs no more than its length")
  func marksInNamesAreCheap() {
    let limits = JSONLimits(nameBytes: 2_000_000)
    let name = String(repeating: "\u{301}", count: 200_000)
    let seconds = CPUTime.seconds { _ = JSONParserTests.error("{\"\(name)\":1,\"\(name)x\":2}", limits: limits) }
    #expect(seconds < 10)
  }
}

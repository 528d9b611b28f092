import Foundation
import Testing

/// Section C of the project's attack cases.
@Suite("JSON bodies", .enabled(if: ServerProcess.isBuilt, ServerProcess.skipReason))
struct BodyTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let id: String
    let body: [UInt8]
    var testDescription: String { id }

    init(_ id: String, _ body: String) { self.init(id, Array(body.utf8)) }

    init(_ id: String, _ body: [UInt8]) { (self.id, self.body) = (id, body) }
  }

  private static func nested(_ depth: Int) -> String {
    #"{"interests":"# + String(repeating: "[", count: depth) + String(repeating: "]", count: depth) + "}"
  }

  static let badBodies: [Case] = [
    Case("C01 depth 513", nested(513)), Case("C01 depth 5,000", nested(5_000)), Case("C01 depth 7,900", nested(7_900)),
    Case("C01 open only", String(repeating: "[", count: 15_000)),
    Case("C03 trailing comma", #"{"interests":["a"],}"#),
    Case("C03 trailing comma in a list", #"{"interests":["a",]}"#),
    Case("C03 comment", #"{"interests":["a"]/**/}"#), Case("C03 single quotes", "{'interests':['a']}"),
    Case("C03 NaN", #"{"interests":["a"],"limit":NaN}"#), Case("C03 bare name", "{interests:[]}"),
    Case("C04 UTF-16", Array(#"{"interests":["a"]}"#.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })),
    Case("C04 byte order mark", [0xEF, 0xBB, 0xBF] + Array(#"{"interests":["a"]}"#.utf8)),
    Case("C04 lone surrogate", #"{"interests":["\ud800"]}"#),
    Case("C04 raw 0xFF", Array(#"{"interests":[""#.utf8) + [0xFF] + Array(#""]}"#.utf8)),
    Case("C04 overlong", Array(#"{"interests":[""#.utf8) + [0xC0, 0xAF] + Array(#""]}"#.utf8)),
    Case("C04 NUL", #"{"interests":["a\u0000b"]}"#), Case("C04 escape character", #"{"interests":["a\u001b[2J"]}"#),
    Case("C05 1e400", #"{"interests":["a"],"limit":1e400}"#),
    Case("C05 many digits", #"{"interests":["a"],"limit":\#(String(repeating: "1", count: 10_000))}"#),
    Case("C05 9223372036854775808", #"{"interests":["a"],"limit":9223372036854775808}"#),
    Case("C05 -0", #"{"interests":["a"],"limit":-0}"#), Case("C05 1.0", #"{"interests":["a"],"limit":1.0}"#),
    Case("C05 text for a number", #"{"interests":["a"],"limit":"1"}"#),
    Case("C06 many names", "{" + (0..<1_200).map { "\"k\($0)\":1" }.joined(separator: ",") + "}"),
    Case("C06 long name", #"{"\#(String(repeating: "a", count: 15_000))":1}"#),
    Case("C06 unknown name", #"{"interests":["a"],"extra":1}"#),
    Case("C06 marks in a name", #"{"\#(String(repeating: "\u{301}", count: 5_000))":1}"#),
    Case("C07 a list", "[]"), Case("C07 text", #""reading""#), Case("C07 null", "null"),
    Case("C07 object for a list", #"{"interests":{"a":1}}"#), Case("C07 object for text", #"{"near":{}}"#),
    Case("C07 number for text", #"{"interests":[1]}"#), Case("C07 null for text", #"{"near":null,"interests":["a"]}"#),
    Case("C07 text for true", #"{"interests":["a"],"free":"true"}"#),
    Case("C08 fields of the store", #"{"interests":["a"],"isAdmin":true}"#),
    Case("C09 two documents", #"{"interests":["a"]}{"interests":["b"]}"#),
    Case("C09 the same name twice", #"{"interests":["a"],"interests":["b"]}"#),
    Case("C09 empty", " "),
    Case("C09 17 interests", #"{"interests":[\#((0..<17).map { "\"a\($0)\"" }.joined(separator: ","))]}"#),
  ]

  @Test("What is not strict JSON of the known shape is refused, at once and without repeating it", arguments: badBodies)
  func refused(_ bad: Case) throws {
    let server = try ServerProcess.shared.get()
    let start = ContinuousClock.now
    let response = try server.post(bad.body)
    #expect([400, 413].contains(response.status), "\(response.text)")
    #expect(response.header("content-type") == "application/problem+json")
    #expect(ContinuousClock.now - start < .seconds(1))
    for echo in ["isAdmin", "extra", "aaaa", "1111", "k11"] { #expect(!response.text.contains(echo)) }
  }

  @Test("C07: the field that is wrong is named by its path")
  func paths() throws {
    let server = try ServerProcess.shared.get()
    #expect(try server.post(#"{"interests":["a",1]}"#.utf8).text.contains(#""field":"interests[1]""#))
    #expect(try server.post(#"{"interests":["a"],"near":[]}"#.utf8).text.contains(#""field":"near""#))
    #expect(try server.post(#"{"interests":["a"],"kinds":["x"]}"#.utf8).text.contains(#""field":"kinds""#))
  }

  @Test("C09: a body shorter than declared is waited for, and one longer is another request")
  func lengths() throws {
    let server = try ServerProcess.shared.get()
    let connection = try RawConnection(port: server.port)
    let head = "POST /api/v1/find HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 25\r\n\r\n"
    connection.send(head + #"{"interests":["reading"]}{"interests":["b"]}"#)
    let (bytes, isClosed) = connection.read()
    #expect(isClosed && RawResponse.parse(bytes).map(\.status) == [200, 400])
  }

  @Test("A body with everything in it is answered")
  func whole() throws {
    let body = #"""
      {"interests":["reading","dog walking"],"near":"Orrell, Wigan","within":"2 miles","by":"slowly",
       "kinds":["group","activity"],"free":true,"days":["saturday"],"sort":"nearest","limit":10,"page":1}
      """#
    #expect(try ServerProcess.shared.get().post(body.utf8).status == 200)
  }
}

import Foundation
import Testing

/// Section A of the project's attack cases, over a raw socket.
@Suite("The edge", .enabled(if: ServerProcess.isBuilt, ServerProcess.skipReason))
struct EdgeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let id: String
    let request: [UInt8]
    /// The statuses that are safe; none when the connection may just be closed.
    let expected: [Int]
    var testDescription: String { id }

    init(_ id: String, _ request: String, _ expected: [Int]) { self.init(id, Array(request.utf8), expected) }

    init(_ id: String, _ request: [UInt8], _ expected: [Int]) {
      (self.id, self.request, self.expected) = (id, request, expected)
    }
  }

  private static func find(_ headers: String, _ body: String = "") -> String {
    "POST /api/v1/find HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n\(headers)\r\n\r\n\(body)"
  }

  private static func get(_ headers: String, _ target: String = "/healthz", _ version: String = "HTTP/1.1") -> String {
    "GET \(target) \(version)\r\n\(headers)\r\n\r\n"
  }

  private static let hidden = "0\r\n\r\nGET /hidden HTTP/1.1\r\nHost: x\r\n\r\n"

  static let framing: [Case] =
    [
      Case("A01 length and chunked", find("Content-Length: 5\r\nTransfer-Encoding: chunked", hidden), [400]),
      Case("A01 chunked and length", find("Transfer-Encoding: chunked\r\nContent-Length: 5", hidden), [400]),
      Case("A02 two lengths", find("Content-Length: 5\r\nContent-Length: 6", "{}   "), [400]),
      Case("A02 two equal lengths", find("Content-Length: 2\r\nContent-Length: 2", "{}"), [400]),
      Case("A02 a list of lengths", find("Content-Length: 2, 2", "{}"), [400]),
    ]
    + ["+2", "-1", "1_0", "0x2", String(repeating: "9", count: 25), "", "2 2", "٢", "18446744073709551618"].map {
      Case("A03 length \($0)", find("Content-Length: \($0)", "{}"), [400, 413])
    }
    + [
      "Transfer-Encoding: xchunked", "Transfer-Encoding: chunked, identity", "Transfer-Encoding: identity",
      "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked", "Transfer-Encoding: chunked, chunked",
      "Transfer-Encoding : chunked", "Transfer-Encoding: \u{0B}chunked", "Transfer-Encoding: gzip, chunked",
    ].map { Case("A04 \($0)", find($0, hidden), [400]) } + [
      Case("A05 size of 17 digits", find("Transfer-Encoding: chunked", "11111111111111111\r\n{}"), [400]),
      Case("A05 size 0x2", find("Transfer-Encoding: chunked", "0x2\r\n{}\r\n0\r\n\r\n"), [400]),
      Case("A05 size -2", find("Transfer-Encoding: chunked", "-2\r\n{}\r\n0\r\n\r\n"), [400]),
      Case("A05 bare newline", find("Transfer-Encoding: chunked", "2\n{}\r\n0\r\n\r\n"), [400]),
      Case("A05 no line end after the data", find("Transfer-Encoding: chunked", "2\r\n{}0\r\n\r\n"), [400]),
      Case("A05 trailers", find("Transfer-Encoding: chunked", "2\r\n{}\r\n0\r\nX: y\r\n\r\n"), [400]),
    ]

  static let heads: [Case] = [
    Case("A09 bare newlines", "GET /healthz HTTP/1.1\nHost: x\n\n", [400]),
    Case("A09 bare return", "GET /healthz HTTP/1.1\rHost: x\r\r", [400]),
    Case("A09 folded header", get("Host: x\r\nX: a\r\n b"), [400]),
    Case("A09 NUL in a header", get("Host: x\r\nX: a\0b"), [400]),
    Case("A09 ESC in a header", get("Host: x\r\nX: a\u{1B}[2Jb"), [400]),
    Case("A09 0xFF in the target", Array("GET /a".utf8) + [0xFF] + Array(" HTTP/1.1\r\nHost: x\r\n\r\n".utf8), [400]),
    Case("A10 version 9.9", get("Host: x", "/healthz", "HTTP/9.9"), [400, 505]),
    Case("A10 version 2.0", get("Host: x", "/healthz", "HTTP/2.0"), [400, 505]),
    Case("A10 lower case", "get /healthz http/1.1\r\nHost: x\r\n\r\n", [400]),
    Case("A10 HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", [400, 505]),
    Case("A10 TLS", [0x16, 3, 1, 2, 0, 1, 0, 1, 0xFC, 3, 3] + [UInt8](repeating: 7, count: 300), [400]),
    Case("A12 header of 81 KB", get("Host: x\r\nX: \(String(repeating: "a", count: 81_000))"), [400, 431]),
    Case(
      "A12 2,000 headers", get("Host: x\r\n" + (0..<2000).map { "X\($0): y" }.joined(separator: "\r\n")), [400, 431]),
    Case("A12 300 cookies", get("Host: x" + (0..<300).map { "\r\nCookie: c\($0)=1" }.joined()), [400, 431]),
    Case("A13 target of 9 KB", get("Host: x", "/" + String(repeating: "a", count: 9_000)), [400, 414]),
    Case("A13 target of 64 KB", get("Host: x", "/" + String(repeating: "a", count: 64_000)), [400, 414, 431]),
    Case("A13 target of 4 MB", get("Host: x", "/" + String(repeating: "a", count: 4_000_000)), [400, 414, 431]),
    Case("A14 one byte too many", find("Content-Length: 16001", String(repeating: " ", count: 16_001)), [413]),
    Case(
      "A14 chunks without end",
      find(
        "Transfer-Encoding: chunked",
        String(repeating: "400\r\n\(String(repeating: "a", count: 1024))\r\n", count: 2_000)), [413]),
    Case("A15 expectation and too much", find("Content-Length: 16001\r\nExpect: 100-continue"), [413, 417]),
    Case("A15 another expectation", find("Content-Length: 2\r\nExpect: 200-ok", "{}"), [417]),
    Case("A16 compressed body", find("Content-Length: 2\r\nContent-Encoding: gzip", "{}"), [415]),
    Case(
      "A20 5,000 weights", get("Host: x\r\nAccept-Language: " + String(repeating: "a;q=0.1,", count: 5_000)),
      [400, 431]),
    Case("No Host", "GET /healthz HTTP/1.1\r\n\r\n", [400]),
    Case("No Host in HTTP/1.0", "GET /healthz HTTP/1.0\r\n\r\n", [400]),
    Case("Two Hosts", get("Host: x\r\nHost: y"), [400]),
    Case("Two equal Hosts", get("Host: x\r\nHost: x"), [400]),
    Case("Host with a path", get("Host: x/y"), [400]),
    Case("Host with a user", get("Host: a@x"), [400]),
    Case("Host with white space", get("Host: x y"), [400]),
    Case("Empty Host", get("Host: "), [400]),
    Case("Absolute target of another host", get("Host: x", "http://other/healthz"), [400]),
    Case("Asterisk", "OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n", [400]),
    Case(
      "Chunked in HTTP/1.0", "POST /api/v1/find HTTP/1.0\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      [400]),
  ]

  @Test(
    "A request in doubt is refused once, the connection closed, and nothing after it is seen",
    arguments: framing + heads)
  func refused(_ attack: Case) throws {
    let server = try ServerProcess.shared.get()
    let connection = try RawConnection(port: server.port)
    let start = ContinuousClock.now
    connection.send(attack.request)
    let (bytes, isClosed) = connection.read(seconds: 6)
    let answers = RawResponse.parse(bytes)
    #expect(ContinuousClock.now - start < .seconds(5))
    #expect(isClosed)
    #expect(answers.count == 1 && attack.expected.contains(answers.first?.status ?? 0), "\(answers.map(\.status))")
    #expect(answers.first?.header("content-type") == "application/problem+json")
    #expect(answers.first?.header("cache-control") == "no-store")
    #expect(server.isHealthy)
  }

  @Test("A10: random bytes are refused or dropped, never a fault", arguments: 0..<20)
  func noise(_ seed: UInt64) throws {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    let bytes = (0..<1024).map { _ -> UInt8 in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 33)
    }
    let server = try ServerProcess.shared.get()
    let connection = try RawConnection(port: server.port)
    connection.send(bytes)
    connection.finishSending()
    let (answer, isClosed) = connection.read()
    #expect(isClosed && RawResponse.parse(answer).allSatisfy { (400..<500).contains($0.status) })
    #expect(server.isHealthy)
  }

  @Test(
    "A17: a body must say once that it is JSON in UTF-8",
    arguments: [
      (nil, 415), ("text/plain", 415), ("application/json; charset=utf-16", 415), ("application/json, text/plain", 415),
      ("application/json;charset=utf-8;x=y", 415), ("application/jsonx", 415), ("", 415), (";", 415),
      ("application/json; charset=UTF-8", 200), ("Application/JSON", 200),
    ] as [(String?, Int)])
  func contentType(_ type: String?, _ status: Int) throws {
    let server = try ServerProcess.shared.get()
    let body = Array(#"{"interests":["reading"]}"#.utf8)
    let headers = type.map { [("Content-Type", $0)] } ?? []
    #expect(try server.ask("POST", "/api/v1/find", headers: headers, body: body).status == status)
    let twice = [("Content-Type", "application/json"), ("Content-Type", "application/json")]
    #expect(try server.ask("POST", "/api/v1/find", headers: twice, body: body).status == 415)
  }

  @Test("B12: a body beside a query is refused, not ignored")
  func bodyOfGet() throws {
    let server = try ServerProcess.shared.get()
    #expect(try server.ask("GET", "/api/v1/find?interests=reading", body: Array("{}".utf8)).status == 400)
  }

  @Test("A19: ranges are ignored, and long lists of tags cost little")
  func ranges() throws {
    let server = try ServerProcess.shared.get()
    let ranges = "bytes=" + (0..<1000).map { "\($0)-\($0)" }.joined(separator: ",")
    #expect(try server.get("/api/v1/kinds", headers: [("Range", ranges)]).status == 200)
    #expect(
      try server.get("/api/v1/kinds", headers: [("If-None-Match", String(repeating: "\"a\",", count: 3000))]).status
        == 200)
    #expect(
      [400, 431].contains(
        try server.get("/api/v1/kinds", headers: [("If-None-Match", String(repeating: "a", count: 1_000_000))]).status))
  }

  @Test("A21: of 50 requests at once with the 25th malformed, 24 are answered, then one refusal")
  func pipelined() throws {
    let server = try ServerProcess.shared.get()
    let connection = try RawConnection(port: server.port)
    let good = "GET /api/v1/kinds HTTP/1.1\r\nHost: x\r\n\r\n"
    connection.send(
      String(repeating: good, count: 24) + "GET /a b c HTTP/1.1\r\n\r\n" + String(repeating: good, count: 25))
    let (bytes, isClosed) = connection.read()
    #expect(isClosed && RawResponse.parse(bytes).map(\.status) == Array(repeating: 200, count: 24) + [400])
  }

  @Test("Requests on one connection are answered in order, and the last may close it")
  func inOrder() throws {
    let connection = try RawConnection(port: try ServerProcess.shared.get().port)
    connection.send(
      "GET /api/v1/find?interests=reading HTTP/1.1\r\nHost: x\r\n\r\nGET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
    connection.send("GET /no HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\nGET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
    let (bytes, isClosed) = connection.read()
    #expect(isClosed && RawResponse.parse(bytes).map(\.status) == [200, 200, 404])
  }

  @Test("A15: a client that waits for leave to send its body gets it")
  func leave() throws {
    let connection = try RawConnection(port: try ServerProcess.shared.get().port)
    connection.send(
      "POST /api/v1/find HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 25\r\nExpect: 100-continue\r\n\r\n"
    )
    #expect(RawResponse.parse(connection.read(answers: 1).bytes).map(\.status) == [100])
    connection.send(#"{"interests":["reading"]}"#)
    #expect(RawResponse.parse(connection.read(answers: 1).bytes).map(\.status) == [200])
  }

  @Test("A22: a client that has finished sending gets the whole answer")
  func halfClosed() throws {
    let connection = try RawConnection(port: try ServerProcess.shared.get().port)
    connection.send("GET /openapi.json HTTP/1.1\r\nHost: x\r\n\r\n")
    connection.finishSending()
    let (bytes, isClosed) = connection.read()
    #expect(isClosed && RawResponse.parse(bytes).map(\.status) == [200])
  }

  @Test("A22: a thousand connections reset in the middle leave no descriptor behind")
  func resets() throws {
    let server = try ServerProcess(data: try ServerProcess.sampleFolder(), arguments: ServerProcess.patient)
    defer { server.stop() }
    func descriptors() throws -> Int {
      try FileManager.default.contentsOfDirectory(atPath: "/proc/\(server.identifier)/fd").count
    }
    #expect(server.isHealthy)
    let before = try descriptors()
    for index in 0..<1000 {
      let connection = try RawConnection(port: server.port)
      connection.send(
        index % 2 == 0
          ? "GET /openapi.json HTTP/1.1\r\nHost: x\r\n\r\n" : "POST /api/v1/find HTTP/1.1\r\nHost: x\r\nContent-Le")
      connection.reset()
    }
    var after = try descriptors()
    for _ in 0..<500 where after > before + 2 {
      usleep(10_000)
      after = try descriptors()
    }
    #expect(after <= before + 2 && server.isHealthy)
  }

  @Test(
    "A25: no value makes a header",
    arguments: ["%0d%0aSet-Cookie:x=1", "%0aSet-Cookie:x=1", "%E5%98%8D%E5%98%8ASet-Cookie:x=1"])
  func splitting(_ payload: String) throws {
    let server = try ServerProcess.shared.get()
    let names = ["interests", "near", "within", "by", "kinds", "free", "days", "sort", "limit", "page", "x"]
    for target in names.map({ "/api/v1/find?\($0)=\(payload)" }) + [
      "/api/v1/places?q=\(payload)", "/\(payload)", "/api/v1/listings/\(payload)",
    ] {
      let response = try server.get(target)
      #expect(response.header("set-cookie") == nil && response.status < 500, "\(target)")
    }
  }

  @Test("A slow sender of the head or the body is cut off by the whole request's deadline")
  func slowSenders() throws {
    let server = try ServerProcess.shared.get()
    let (head, body) = (try RawConnection(port: server.port), try RawConnection(port: server.port))
    head.send("GET /healthz HTTP/1.1\r\nX: ")
    body.send(
      "POST /api/v1/find HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 10000\r\n\r\n")
    let start = ContinuousClock.now
    for _ in 0..<35 {
      head.send("a")
      body.send(" ")
      usleep(100_000)
    }
    #expect(head.read(seconds: 1).isClosed)
    #expect(RawResponse.parse(body.read(seconds: 3).bytes).map(\.status) == [408])
    #expect(ContinuousClock.now - start < .seconds(8))
  }
}

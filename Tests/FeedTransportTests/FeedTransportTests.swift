import FeedTransport
import Foundation
import Synchronization
import TestSupport
import Testing

/// Fetching from a server that misbehaves. `--allow-private` is on where the server is to be reached at all.
@Suite("Fetching")
struct FeedTransportTests {
  private func fetch(
    _ address: String, hosts: Set<String> = ["127.0.0.1"], addresses: AddressPolicy = .publicAndPrivate,
    limits: FetchLimits = FetchLimits(totalMilliseconds: 3_000, slowSeconds: 1),
    validators: FetchValidators = FetchValidators()
  ) throws -> (FetchResponse, [UInt8]) {
    let transport = try FeedTransport(userAgent: "DoorstepTest/1")
    var body: [UInt8] = []
    let response = try transport.fetch(
      #require(FetchAddress(address)), under: FetchRules(hosts: hosts, addresses: addresses), limits: limits,
      validators: validators
    ) { body.append(contentsOf: $0) }
    return (response, body)
  }

  private func reason(_ body: () throws -> Void) -> FetchError.Reason? {
    do { try body() } catch { return (error as? FetchError)?.reason }
    return nil
  }

  private func serving(
    _ handler: @escaping @Sendable (ScriptedServer.Request) -> [ScriptedServer.Step],
    _ body: (ScriptedServer) throws -> Void
  ) throws {
    let server = try ScriptedServer(handler)
    defer { server.stop() }
    try body(server)
  }

  private static let packed: [UInt8] = [
    0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0xCB, 0x48, 0xCD, 0xC9, 0xC9, 7, 0, 0x86, 0xA6, 0x10, 0x36, 5, 0, 0, 0,
  ]

  @Test("A good answer, its type and tag come back; the tag is sent the next time")
  func good() throws {
    try serving({ request in
      request.headers["if-none-match"] == "\"v1\""
        ? [.status(304)] : [.json("{}", headers: ["ETag: \"v1\"", "Retry-After: 7"])]
    }) { server in
      let (response, body) = try fetch(server.address("/feed"))
      #expect(response.status == 200 && body == Array("{}".utf8))
      #expect(response.contentType == "application/json" && response.retryAfterSeconds == 7)
      #expect(response.validators.entityTag == "\"v1\"")
      #expect(try fetch(server.address("/feed"), validators: response.validators).0.status == 304)
    }
  }

  @Test(
    "Loopback in any spelling is refused unless allowed, and no connection is made (D16)",
    arguments: ["127.0.0.1", "127.1", "0x7f.1", "2130706433", "0177.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]"])
  func loopback(host: String) throws {
    try serving({ _ in [.json("{}")] }) { server in
      let address = "http://\(host):\(server.port)/"
      let hosts: Set = [try #require(FetchAddress(address)).host]
      #expect(reason { _ = try fetch(address, hosts: hosts, addresses: .publicOnly) } == .notAllowed)
      Thread.sleep(forTimeInterval: 0.02)
      #expect(server.targets.isEmpty)
    }
  }

  @Test("A host that is not on the list is not asked")
  func listed() throws {
    try serving({ _ in [.json("{}")] }) { server in
      #expect(reason { _ = try fetch(server.address("/"), hosts: ["example.org"]) } == .notAllowed)
      #expect(server.targets.isEmpty)
    }
  }

  @Test("Redirects are followed on the list only, and not for ever")
  func redirects() throws {
    try serving({ request in
      switch request.target {
      case "/moved": [.status(301, "Location: /there")]
      case "/there": [.json("[]")]
      case "/off": [.status(302, "Location: http://example.org/")]
      case "/file": [.status(302, "Location: file:///etc/passwd")]
      case "/metadata": [.status(307, "Location: http://169.254.169.254/latest")]
      default: [.status(302, "Location: \(request.target)x")]
      }
    }) { server in
      let (response, body) = try fetch(server.address("/moved"))
      #expect(response.address.text.hasSuffix("/there") && body == Array("[]".utf8))
      #expect(reason { _ = try fetch(server.address("/off")) } == .notAllowed)
      #expect(reason { _ = try fetch(server.address("/file")) } == .badRedirect)
      #expect(reason { _ = try fetch(server.address("/metadata")) } == .notAllowed)
      let both: Set = ["127.0.0.1", "169.254.169.254"]
      #expect(reason { _ = try fetch(server.address("/metadata"), hosts: both) } == .notAllowed)
      #expect(reason { _ = try fetch(server.address("/round")) } == .badRedirect)
    }
  }

  @Test("What is larger than the limit is refused while it comes in, with and without a length")
  func huge() throws {
    let sent = Mutex(0)
    try serving({ request in
      if request.target == "/stated" {
        return [.answer(status: 200, headers: [], body: Array(repeating: 65, count: 500_000))]
      }
      if request.target == "/headers" {
        return [
          .answer(status: 200, headers: (0..<2_000).map { "X-\($0): \(String(repeating: "a", count: 60))" }, body: [])
        ]
      }
      sent.withLock { $0 = 0 }
      let piece = ScriptedServer.Step.send(Array(repeating: 65, count: 10_000))
      return [.send(Array("HTTP/1.1 200 OK\r\n\r\n".utf8))] + Array(repeating: piece, count: 1_000)
    }) { server in
      let limits = FetchLimits(bytes: 100_000)
      for path in ["/stated", "/endless", "/headers"] {
        #expect(reason { _ = try fetch(server.address(path), limits: limits) } == .tooLarge, "\(path)")
      }
    }
  }

  @Test("Gzip is unpacked, and counted unpacked")
  func packed() throws {
    let bomb = try SharedBomb.gzip(megabytes: 20)
    try serving({ request in
      switch request.target {
      case "/bomb": [.answer(status: 200, headers: ["Content-Encoding: gzip"], body: bomb)]
      case "/plain": [.answer(status: 200, headers: ["Content-Encoding: gzip"], body: Array("not packed".utf8))]
      default: [.answer(status: 200, headers: ["Content-Encoding: gzip"], body: Self.packed)]
      }
    }) { server in
      let small = try fetch(server.address("/small")).1
      #expect(small == Array("hello".utf8))
      #expect(reason { _ = try fetch(server.address("/bomb"), limits: FetchLimits(bytes: 1_000_000)) } == .tooLarge)
      #expect(reason { _ = try fetch(server.address("/plain")) } == .badlyPacked)
    }
  }

  @Test("Silence, a drip, a cut and a reset are told apart from an answer")
  func broken() throws {
    try serving({ request in
      switch request.target {
      case "/silent": return [.pause(4)]
      case "/drip":
        let head = ScriptedServer.Step.send(Array("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n".utf8))
        return [head] + Array(repeating: [.send([65]), .pause(0.2)], count: 20).flatMap(\.self)
      case "/cut": return [.send(Array("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc".utf8))]
      case "/chunk": return [.send(Array("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabc".utf8))]
      case "/noise": return [.send(Array("hello\r\n\r\n".utf8))]
      default: return [.reset]
      }
    }) { server in
      let limits = FetchLimits(totalMilliseconds: 1_200, slowSeconds: 1)
      #expect(reason { _ = try fetch(server.address("/silent"), limits: limits) } == .tooSlow)
      #expect(reason { _ = try fetch(server.address("/drip"), limits: limits) } == .tooSlow)
      for path in ["/cut", "/chunk", "/noise", "/reset"] {
        #expect(reason { _ = try fetch(server.address(path), limits: limits) } == .brokenOff, "\(path)")
      }
    }
  }

  @Test("An address where nobody listens, and a name that is none")
  func nobody() throws {
    let server = try ScriptedServer { _ in [] }
    server.stop()
    #expect(reason { _ = try fetch("http://127.0.0.1:1/") } == .brokenOff)
    #expect(reason { _ = try fetch("http://nothing.invalid/", hosts: ["nothing.invalid"]) } == .unknownHost)
  }

  @Test("What the sink throws ends the fetch and is passed on; bodies of other answers do not reach it")
  func sink() throws {
    struct Enough: Error {}
    try serving({ $0.target == "/missing" ? [.json("[1]", status: 404)] : [.json("[1]")] }) { server in
      let transport = try FeedTransport(userAgent: "DoorstepTest/1")
      let rules = FetchRules(hosts: ["127.0.0.1"], addresses: .publicAndPrivate)
      let address = try #require(FetchAddress(server.address("/")))
      #expect(throws: Enough.self) { _ = try transport.fetch(address, under: rules) { _ in throw Enough() } }
      let missing = try fetch(server.address("/missing"))
      #expect(missing.0.status == 404 && missing.1.isEmpty)
    }
  }
}

/// A small gzip file that unpacks to a large one.
private enum SharedBomb {
  static func gzip(megabytes: Int) throws -> [UInt8] {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "head -c \(megabytes)000000 /dev/zero | gzip -9"]
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Array(data)
  }
}

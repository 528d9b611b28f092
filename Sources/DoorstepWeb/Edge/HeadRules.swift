import NIOHTTP1

/// What a request head must be beyond the grammar that the parser checks.
///
/// Proxies differ on the cases refused here, and what one reads differently from the next is how requests are smuggled
/// and caches poisoned (../shared/design/trust.md, finding 8).
struct HeadRules {
  let limits: EdgeLimits

  /// - Throws: `Problem` for the first rule broken.
  func check(_ head: HTTPRequestHead) throws(Problem) {
    try checkTarget(head.uri)
    try checkHost(head.headers)
    try checkFraming(head)
    try checkBody(head)
  }

  private func checkTarget(_ target: String) throws(Problem) {
    guard target.utf8.count <= limits.targetBytes else {
      throw Problem(414, .tooLong, "The address may have at most \(limits.targetBytes) bytes.")
    }
    guard target.utf8.first == UInt8(ascii: "/"), target.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
      throw Problem(400, .malformed, "The request target must be a path of this server in printable ASCII.")
    }
  }

  private func checkHost(_ headers: HTTPHeaders) throws(Problem) {
    let hosts = headers["host"]
    guard hosts.count == 1 else {
      throw Problem(400, .host, "A request has exactly one Host header; this one has \(hosts.count).")
    }
    guard (1...255).contains(hosts[0].utf8.count), hosts[0].utf8.allSatisfy(Self.isHostByte) else {
      throw Problem(400, .host, "The Host header must be a name or an address, with a port at most.")
    }
  }

  /// Letters, digits and `. - : [ ] _`.
  private static func isHostByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: ".-:[]_".utf8.contains(byte)
    }
  }

  private func checkFraming(_ head: HTTPRequestHead) throws(Problem) {
    let codings = head.headers["transfer-encoding"]
    guard head.version == .http1_1 || head.version == .http1_0 else {
      throw Problem(505, .malformed, "This server speaks HTTP/1.1.")
    }
    guard codings.isEmpty || (head.version == .http1_1 && codings.map { $0.lowercased() } == ["chunked"]) else {
      throw Problem(400, .framing, "A body is sent with Content-Length, or chunked in HTTP/1.1.")
    }
    let lengths = head.headers["content-length"]
    guard lengths.count + codings.count <= 1 else {
      throw Problem(400, .framing, "A request has one Content-Length or is chunked, and not both.")
    }
  }

  private func checkBody(_ head: HTTPRequestHead) throws(Problem) {
    let length = head.headers.first(name: "content-length").map { Int($0) ?? .max } ?? 0
    guard length <= limits.bodyBytes else { throw .bodyTooLarge(limits) }
    if head.headers["expect"].contains(where: { $0.lowercased() != "100-continue" }) {
      throw Problem(417, .malformed, "The only expectation met is 100-continue.")
    }
    if head.headers.contains(name: "content-encoding") {
      throw Problem(415, .contentType, "Send the body as it is: compressed bodies are not read.")
    }
  }
}

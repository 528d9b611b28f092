import NIOCore
import NIOHTTP1

/// Puts the parts of a request together, and stops at the first rule it breaks. No input makes it hold more than
/// the limits allow.
struct RequestAssembler {
  private let limits: EdgeLimits
  private var head: HTTPRequestHead?
  private var body = ByteBuffer()

  init(limits: EdgeLimits) { self.limits = limits }

  /// True between the head of a request and its end.
  var isPartial: Bool { head != nil }

  /// True when the client waits for leave to send its body.
  var awaitsContinue: Bool {
    body.readableBytes == 0 && head?.headers.contains(name: "expect") == true
  }

  /// Takes the next part.
  ///
  /// - Returns: the request when it is whole, nil when more is needed.
  /// - Throws: `Problem` when it must not be served; nothing more may then be put in.
  mutating func consume(_ part: HTTPServerRequestPart) throws(Problem) -> EdgeRequest? {
    switch part {
    case .head(let head):
      try HeadRules(limits: limits).check(head)
      self.head = head
      body = ByteBuffer()
      return nil
    case .body(var bytes):
      guard body.readableBytes + bytes.readableBytes <= limits.bodyBytes else { throw .bodyTooLarge(limits) }
      body.writeBuffer(&bytes)
      return nil
    case .end(let trailers):
      guard trailers == nil else { throw Problem(400, .framing, "Trailer fields are not read.") }
      return finish()
    }
  }

  private mutating func finish() -> EdgeRequest? {
    defer { head = nil }
    return head.map { head in
      EdgeRequest(
        method: head.method.rawValue, target: head.uri, headers: head.headers, body: body,
        isKeptAlive: head.isKeepAlive)
    }
  }
}

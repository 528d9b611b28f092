import NIOCore
import NIOHTTP1

/// An answer, whole in memory.
struct WebResponse: Sendable {
  var status: Int
  var headers: HTTPHeaders
  var body: ByteBuffer
  /// False for the answer to HEAD and for 304: the headers tell of a body that is not sent.
  var sendsBody = true

  /// - Parameter type: the Content-Type of the body.
  init(_ status: Int = 200, type: String, body: ByteBuffer, headers: [(String, String)] = []) {
    self.status = status
    self.headers = HTTPHeaders(headers)
    self.headers.add(name: "Content-Type", value: type)
    self.body = body
  }

  /// An answer without a body.
  init(empty status: Int, headers: [(String, String)] = []) {
    self.status = status
    self.headers = HTTPHeaders(headers)
    body = ByteBuffer()
    sendsBody = false
  }

  /// The head to send.
  func head(closing: Bool) -> HTTPResponseHead {
    var head = HTTPResponseHead(version: .http1_1, status: HTTPResponseStatus(statusCode: status), headers: headers)
    if status != 204, status != 304 { head.headers.add(name: "Content-Length", value: "\(body.readableBytes)") }
    if closing { head.headers.add(name: "Connection", value: "close") }
    return head
  }
}

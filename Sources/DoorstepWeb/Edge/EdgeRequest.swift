import NIOCore
import NIOHTTP1

/// A whole request, framed without doubt and within the limits. Its target and body have not been read yet.
struct EdgeRequest: Sendable {
  var method: String
  /// Path and query as sent: printable ASCII that begins with "/".
  var target: String
  var headers: HTTPHeaders
  var body: ByteBuffer
  /// True when the connection stays open for another request.
  var isKeptAlive: Bool
}

/// How much of a request is read before it is refused. Generous for people, small for machines.
struct EdgeLimits: Hashable, Sendable {
  /// Bytes of the request target: path and query. Eight interests of 256 bytes, percent-encoded, fit.
  var targetBytes = 8_000
  /// Bytes of all header fields together.
  var headerBytes = 16_000
  /// Number of header fields.
  var headerFields = 64
  /// Bytes of a body.
  var bodyBytes = 16_000
}

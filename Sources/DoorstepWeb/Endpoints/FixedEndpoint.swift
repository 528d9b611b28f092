import NIOCore

/// An address whose answer never changes while the server runs.
struct FixedEndpoint: Endpoint {
  let isPublic = true
  private let response: WebResponse

  /// - Parameter body: the whole answer.
  init(_ body: ByteBuffer, type: String) {
    response = WebResponse(type: type, body: body, headers: [("ETag", EntityTag.of(body))])
  }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse { response }
}

import NIOCore

/// An address whose answer never changes while the server runs.
struct FixedEndpoint: Endpoint {
  let isPublic = true
  private let response: WebResponse

  /// - Parameter json: the whole answer.
  init(json: ByteBuffer) {
    response = WebResponse(type: ContentType.json, body: json, headers: [("ETag", EntityTag.of(json))])
  }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse { response }
}

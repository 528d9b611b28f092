import NIOCore

/// `GET /healthz`: the process answers. It needs neither the directory nor the search pool.
struct HealthEndpoint: Endpoint {
  var isForMonitors: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    WebResponse(type: ContentType.json, body: ByteBuffer(string: #"{"status":"ok"}"#))
  }
}

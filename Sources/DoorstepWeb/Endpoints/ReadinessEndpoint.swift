import NIOCore

/// `GET /readyz`: whether to send people here.
struct ReadinessEndpoint: Endpoint {
  let state: ReadinessState

  var isForMonitors: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    switch state.current {
    case .stopping: throw .busy(after: 5)
    case .ready: WebResponse(type: ContentType.json, body: ByteBuffer(string: #"{"status":"ready"}"#))
    case .stale: WebResponse(type: ContentType.json, body: ByteBuffer(string: #"{"status":"stale"}"#))
    }
  }
}

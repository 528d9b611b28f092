import Doorstep
import NIOCore

/// `GET /metrics`: counts for Prometheus.
struct MetricsEndpoint: Endpoint {
  let context: WebContext

  var isForMonitors: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    let text = context.metrics.render(generation: context.directory.generation, searches: context.pool.load)
    return WebResponse(type: "text/plain; version=0.0.4; charset=utf-8", body: ByteBuffer(string: text))
  }
}

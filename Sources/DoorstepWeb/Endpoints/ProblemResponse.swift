import Foundation
import NIOCore
import NIOHTTP1
import Presentation

extension WebResponse {
  /// A problem as JSON (RFC 9457).
  static func problem(_ problem: Problem) -> WebResponse {
    let details = ProblemDetailsJSON(
      rule: problem.rule.rawValue, title: HTTPResponseStatus(statusCode: problem.status).reasonPhrase,
      status: problem.status, detail: problem.detail, field: problem.field)
    // Texts and a whole number always encode.
    let body = (try? JSONText.compact(details)) ?? Data("{}".utf8)
    return WebResponse(
      problem.status, type: "application/problem+json", body: ByteBuffer(bytes: body), headers: problem.headers)
  }

  /// What may be asked at a route.
  static func options(_ route: Route) -> WebResponse {
    var headers = [("Allow", route.allow), ("Cache-Control", "no-store")]
    if route.get?.isPublic == true {
      headers += [
        ("Access-Control-Allow-Methods", "GET, HEAD"), ("Access-Control-Allow-Headers", "If-None-Match"),
        ("Access-Control-Max-Age", "86400"),
      ]
    }
    return WebResponse(empty: 204, headers: headers)
  }
}

import Presentation

/// `GET /api/v1/kinds`: the kinds of listing there are.
struct KindsEndpoint: Endpoint {
  var isPublic: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    try .answering(KindsJSON())
  }
}

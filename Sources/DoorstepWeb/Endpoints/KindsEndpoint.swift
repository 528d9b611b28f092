import Presentation

/// `GET /api/v1/kinds`: the kinds of listing there are.
struct KindsEndpoint: Endpoint {
  var isPublic: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    guard let response = try? WebResponse.json(KindsJSON()) else {
      throw Problem(500, .internal, "The kinds could not be written.")
    }
    return response
  }
}

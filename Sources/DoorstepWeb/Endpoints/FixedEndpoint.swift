/// An address whose answer never changes while the server runs.
struct FixedEndpoint: Endpoint {
  let response: WebResponse
  let isPublic = true

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse { response }
}

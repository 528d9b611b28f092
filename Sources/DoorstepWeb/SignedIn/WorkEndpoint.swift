import Presentation

/// `GET /account`: what somebody who is signed in may do.
struct WorkEndpoint: Endpoint {
  let context: PageContext

  var isPage: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    .page(WorkPage(session: try request.session, site: context.site()).render())
  }
}

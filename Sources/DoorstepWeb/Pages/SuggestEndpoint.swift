import Presentation

/// `GET /listings/{id}/suggest`: the form to say that an entry is wrong.
struct SuggestEndpoint: Endpoint {
  let context: PageContext

  var isPage: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    .page(SuggestPage(listing: try await context.listing(request.path["id"]), site: context.site()).render())
  }
}

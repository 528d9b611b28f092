import DirectoryStore
import OpenReferral
import Presentation

/// `GET /listings/{id}/suggest`: the form to say that an entry is wrong.
struct SuggestEndpoint: Endpoint {
  let context: PageContext

  var isPage: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    .page(SuggestPage(service: try await context.service(request.path["id"]).service, site: context.site()).render())
  }
}

import Doorstep
import Presentation

/// `GET /open-data`: the dataset page.
struct OpenDataPageEndpoint: Endpoint {
  let context: PageContext

  var isPage: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    let address = PublicAddress.of(request, context.web)
    let sources = try await context.web.search { [directory = context.web.directory.open] in try directory.sources() }
    let dataset = DatasetEndpoint.dataset(of: sources, address)
    return .page(OpenDataPage(site: context.site(), sources: sources, dataset: dataset).render())
  }
}

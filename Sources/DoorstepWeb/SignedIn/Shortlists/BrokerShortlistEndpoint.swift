import Access
import Presentation

/// `GET /broker/shortlists/{reference}`: one shortlist, side by side.
struct BrokerShortlistEndpoint: Endpoint {
  let desk: ShortlistDesk

  var parameters: [String] { ["done"] }
  var isPage: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    .page(
      BrokerShortlistPage(
        try await desk.open(request), done: request.parameters["done"].flatMap(BrokerShortlistPage.Done.init),
        session: try request.session, site: desk.pages.site()
      ).render())
  }
}

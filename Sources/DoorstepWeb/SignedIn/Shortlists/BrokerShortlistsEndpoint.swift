import Access
import Presentation

/// `GET /broker/shortlists`: those of one's own organisation.
struct BrokerShortlistsEndpoint: Endpoint {
  let desk: ShortlistDesk

  var parameters: [String] { ["done"] }
  var isPage: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    let session = try request.session
    let shortlists = try await desk.access.ask { try $0.shortlists(of: session.holder.organization) } ?? []
    return .page(
      BrokerShortlistsPage(
        shortlists, isErased: request.parameters["done"] == "erased", session: session, site: desk.pages.site()
      ).render())
  }
}

import Access
import Presentation

/// `GET /broker/shortlists/{reference}/print`: the sheet for the person.
struct ShortlistSheetEndpoint: Endpoint {
  let desk: ShortlistDesk

  var isPage: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    let shown = try await desk.open(request, for: .exportShortlist)
    return .page(ShortlistSheetPage(shown, session: try request.session, site: desk.pages.site()).render())
  }
}

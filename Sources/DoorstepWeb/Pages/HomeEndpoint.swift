import Doorstep
import Presentation

/// `GET /`: where everything begins.
struct HomeEndpoint: Endpoint {
  let context: PageContext

  var parameters: [String] { ["list"] }
  var isPage: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    let listings = try await context.web.search { [directory = context.web.directory] in try directory.listingCount() }
    let value = request.parameters["list"] ?? ""
    let list = context.signer.shortlist(value)?.isGood(on: context.today) == true ? value : ""
    return .page(HomePage(site: context.site(), list: list, listings: listings).render())
  }
}

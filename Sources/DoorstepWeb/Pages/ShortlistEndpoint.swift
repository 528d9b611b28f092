import Presentation

/// `GET /shortlist?list=…`: a list that is kept in its own address.
struct ShortlistEndpoint: Endpoint {
  let context: PageContext

  var parameters: [String] { ["list"] }
  var isPage: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    let (site, value) = (context.site(), request.parameters["list"] ?? "")
    guard let list = context.signer.shortlist(value) else {
      return .page(ShortlistProblemPage(.unreadable, site: site).render())
    }
    guard list.isGood(on: context.today) else { return .page(ShortlistProblemPage(.expired, site: site).render()) }
    return .page(ShortlistPage(list, value: value, services: try await context.services(list.ids), site: site).render())
  }
}

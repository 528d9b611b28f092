import Doorstep
import Presentation

/// `GET /steward/holds`: what imports held back.
struct HoldsEndpoint: Endpoint {
  let context: PageContext

  var parameters: [String] { StewardListPage.parameterNames }
  var isPage: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    let wanted = try StewardListRequest(request.parameters)
    let list = try await context.web.search { [directory = context.web.directory] in
      StewardList.holds(try directory.holds(), show: wanted.show, page: wanted.page)
    }
    return .page(
      StewardListPage(
        list, done: HoldForm.done(wanted.done, of: wanted.of), session: try request.session, site: context.site()
      ).render())
  }
}

import Doorstep
import Presentation

/// `GET /steward/review`: what stewards look at again.
struct ReviewEndpoint: Endpoint {
  let context: PageContext

  var parameters: [String] { StewardListPage.parameterNames }
  var isPage: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    let wanted = try StewardListRequest(request.parameters)
    let list = try await context.web.search(on: context.web.longPool) {
      [directory = context.web.directory, today = context.today] in
      try StewardList.review(
        overtaken: try directory.overtaken(), show: wanted.show, page: wanted.page,
        stale: { try directory.stale($0, today: today) })
    }
    return .page(
      StewardListPage(
        list, done: EntryForm.done(wanted.done, of: wanted.of), session: try request.session, site: context.site()
      ).render())
  }
}

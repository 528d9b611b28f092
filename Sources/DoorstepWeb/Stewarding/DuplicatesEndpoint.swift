import Doorstep
import Presentation

/// `GET /steward/duplicates`: what sources list twice, side by side.
struct DuplicatesEndpoint: Endpoint {
  let context: PageContext

  var parameters: [String] { StewardListPage.parameterNames }
  var isPage: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    let wanted = try StewardListRequest(request.parameters)
    let list = try await context.web.search { [directory = context.web.directory] in
      try StewardList.duplicates(
        try directory.duplicates(), show: wanted.show, page: wanted.page, read: directory.entries)
    }
    return .page(
      StewardListPage(
        list, done: DuplicateForm.done(wanted.done, of: wanted.of), session: try request.session,
        site: context.site()
      ).render())
  }
}

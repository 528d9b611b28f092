import Doorstep
import Presentation

/// `GET /steward/suggestions`: what the public said is wrong.
struct SuggestionsEndpoint: Endpoint {
  let context: PageContext

  var parameters: [String] { StewardListPage.parameterNames }
  var isPage: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    let wanted = try StewardListRequest(request.parameters)
    let list = try await context.web.search { [directory = context.web.directory, box = context.suggestions] in
      try StewardList.suggestions(
        box.suggestions(), show: wanted.show, page: wanted.page, read: directory.entries)
    }
    return .page(
      StewardListPage(
        list, done: SuggestionForm.done(wanted.done, of: wanted.of), session: try request.session,
        site: context.site()
      ).render())
  }
}

import NIOHTTP1
import Presentation

/// `GET` and `POST /broker`: the form of a need, empty or with what was answered before.
struct NeedPageEndpoint: Endpoint {
  let context: PageContext

  var isPage: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    guard request.method == .POST else {
      return .page(NeedPage(session: try request.session, site: context.site()).render())
    }
    let sent = try SentNeed(request)
    return .page(NeedPage(answers: sent.answers, session: sent.session, site: context.site()).render())
  }
}

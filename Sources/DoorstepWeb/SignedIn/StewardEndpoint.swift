import DirectoryStore
import Doorstep
import Presentation

/// `GET /steward`: what wants looking after.
struct StewardEndpoint: Endpoint {
  let context: PageContext

  var parameters: [String] { ["done"] }
  var isPage: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    let holds = try await context.web.search { [directory = context.web.directory] in try directory.holds() }
    return .page(
      StewardPage(
        sections: sections(holds), done: request.parameters["done"].flatMap(HoldForm.Choice.init(rawValue:)),
        session: try request.session, site: context.site()
      ).render())
  }

  /// All of the page: a new sort of thing to look after gets a line here.
  private func sections(_ holds: [Hold]) -> [StewardSection] { [.waiting(holds), .decided(holds)] }
}

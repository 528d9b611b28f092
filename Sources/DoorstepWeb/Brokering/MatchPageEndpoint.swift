import Doorstep
import Presentation

/// `POST /broker/match` and `POST /broker/match/print`: who fits a need.
struct MatchPageEndpoint: Endpoint {
  let context: PageContext
  var isForPaper = false

  var isPage: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    let sent = try SentNeed(request)
    let (site, day) = (context.site(), context.today)
    return try await context.web.search { [brokers = context.web.brokers, isForPaper] in
      let desk = try brokers.desk()
      return .page(
        sent.page(by: desk, needing: .tasks, site) { need in
          isForPaper
            ? BrokerSheet(
              answer: desk.match(need, on: day, limit: BrokerSheet.limit), session: sent.session, site: site
            ).render()
            : MatchPage(
              answers: sent.answers, answer: desk.match(need, on: day, limit: MatchPage.limit), session: sent.session,
              site: site
            ).render()
        })
    }
  }
}

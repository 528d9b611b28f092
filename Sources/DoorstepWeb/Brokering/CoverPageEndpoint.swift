import Doorstep
import Presentation

/// `POST /broker/cover` and `POST /broker/cover/print`: plans for a person's week.
struct CoverPageEndpoint: Endpoint {
  let context: PageContext
  var isForPaper = false

  var isPage: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    let sent = try SentNeed(request)
    let (site, day) = (context.site(), context.today)
    return try await context.web.search(on: context.web.planPool) { [brokers = context.web.brokers, isForPaper] in
      let desk = try brokers.desk()
      return .page(
        sent.page(by: desk, needing: .visits, site) { need in
          let answer = desk.cover(need, on: day, time: NeedCoverEndpoint.time)
          return isForPaper
            ? BrokerSheet(answer: answer, plan: sent.plan, session: sent.session, site: site).render()
            : CoverPage(answers: sent.answers, answer: answer, session: sent.session, site: site).render()
        })
    }
  }
}

import Access
import Brokering
import Doorstep

/// Who fits a need, the best first, each explained: `POST /broker/match`.
public struct MatchPage {
  /// Providers on a page.
  public static let limit = 20

  private let answers: NeedAnswers
  private let answer: BrokerAnswer
  private let session: PageSession
  private let site: SiteSettings

  /// - Parameters:
  ///   - answers: as typed.
  ///   - answer: to the need they say.
  public init(answers: NeedAnswers, answer: BrokerAnswer, session: PageSession, site: SiteSettings) {
    self.answers = answers
    self.answer = answer
    self.session = session
    self.site = site
  }

  /// The page; status 200, not to be stored.
  public func render() -> Page {
    let layout = PageLayout(
      site: site, title: "Who fits", mayBeStored: false, style: "page broker-page", session: session)
    return layout.render { html in
      renderHead(in: &html)
      if !answer.providers.isEmpty { renderProviders(in: &html) }
      LeftOutView(counts: answer.matches.removals, need: answer.need).render(in: &html)
      html.element(
        "p", .class("small"),
        text: WeeklyCostWording.note(answer.employment, claimsAllowance: answer.need.claimsEmploymentAllowance))
    }
  }

  private func renderHead(in html: inout HTMLWriter) {
    let matches = answer.matches
    html.element("h1", text: "Who fits")
    html.element("p", .class("lead")) { html in
      html.text("\(matches.total) of \(matches.providers) people and small businesses can help. ")
      if matches.total > 0 { html.text(FitWording.counts(matches.found) + ".") }
    }
    if answer.providers.isEmpty {
      html.element("div", .class("nothing")) { html in
        html.element("p", text: "Nobody we know of has all that you asked for. See below what left people out.")
      }
    }
    NeedSummary(answers: answers).render(in: &html)
    let ways: [NeedTools.Way] = answer.need.visits.isEmpty ? [] : [.cover]
    NeedTools(answers: answers, token: session.formToken)
      .render(ways + (answer.providers.isEmpty ? [] : [.printMatches]) + [.change], in: &html)
  }

  private func renderProviders(in html: inout HTMLWriter) {
    let shown = answer.providers.count
    html.element(
      "h2", text: shown < answer.matches.total ? "The best \(shown)" : "The best first")
    let wording = ReasonForMatchWording(day: answer.day)
    html.element("ol", .class("results")) { html in
      for (place, provider) in answer.providers.enumerated() {
        MatchedProviderView(number: place + 1, explained: provider, need: answer.need, wording: wording)
          .render(in: &html)
      }
    }
    BrokerListForm(answers: answers, token: session.formToken).render(in: &html)
  }
}

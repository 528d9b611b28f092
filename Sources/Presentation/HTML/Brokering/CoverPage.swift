import Access
import Brokering
import Doorstep
import OpenReferral

/// Teams that cover a person's week, side by side: `POST /broker/cover`.
public struct CoverPage {
  private let answers: NeedAnswers
  private let answer: BrokerCoverAnswer
  private let session: PageSession
  private let site: SiteSettings

  /// - Parameters:
  ///   - answers: as typed.
  ///   - answer: to the need they say.
  public init(answers: NeedAnswers, answer: BrokerCoverAnswer, session: PageSession, site: SiteSettings) {
    self.answers = answers
    self.answer = answer
    self.session = session
    self.site = site
  }

  /// The page; status 200, not to be stored.
  public func render() -> Page {
    let layout = PageLayout(
      site: site, title: "Plans for the week", mayBeStored: false, style: "page broker-page", session: session)
    return layout.render { html in
      html.element("h1", text: "Plans for the week")
      renderLead(in: &html)
      NeedSummary(answers: answers).render(in: &html)
      NeedTools(answers: answers, token: session.formToken).render([.match, .change], in: &html)
      if !answer.cover.teams.isEmpty { TeamComparison(teams: teams).render(in: &html) }
      for team in teams {
        TeamSection(team: team, answers: answers, token: session.formToken).render(in: &html)
      }
      renderWhatIfs(in: &html)
      renderPeople(in: &html)
      LeftOutView(counts: answer.cover.matches.removals, need: answer.need).render(in: &html)
      renderNotes(in: &html)
    }
  }

  private var teams: [ShownTeam] { ShownTeam.all(of: answer) }

  private func renderLead(in html: inout HTMLWriter) {
    guard let best = answer.cover.teams.first else {
      html.element(
        "p", .class("lead"),
        text: "We found no team. Nobody we know of is free for any of the visits within the budget.")
      return
    }
    html.element("p", .class("lead"), text: TeamWording.summary(best, visits: answer.need.visits.count))
  }

  private func renderWhatIfs(in html: inout HTMLWriter) {
    guard !answer.cover.whatIfs.isEmpty else { return }
    html.element("section") { html in
      html.element("h2", text: "What if")
      html.element("ul") { html in
        for whatIf in answer.cover.whatIfs {
          html.element("li", text: TeamWording.whatIf(whatIf, visits: answer.need.visits.count))
        }
      }
    }
  }

  /// Everybody in a plan once, with what can be done about them.
  private func renderPeople(in html: inout HTMLWriter) {
    var seen: Set<Int> = []
    let people = answer.cover.teams.flatMap(\.members).map(\.provider).filter { seen.insert($0).inserted }
      .compactMap { answer.people[$0] }
    guard !people.isEmpty else { return }
    html.element("section") { html in
      html.element("h2", text: "The people in these plans")
      html.element("ul", .class("entries")) { html in
        for person in people {
          html.element("li") { html in
            html.element("h3") { $0.local(LocalLink(listing: person.provider.id), person.provider.name) }
            html.element("p", text: Capitals.first(of: KindWording.singular(person.provider.kind)) + ".")
            ProviderLinks(provider: person.provider).render(in: &html)
          }
        }
      }
      BrokerListForm(answers: answers, token: session.formToken).render(in: &html)
    }
  }

  private func renderNotes(in html: inout HTMLWriter) {
    html.element(
      "p", .class("small"),
      text: "We put together the \(answer.cover.candidates) best matches. \(answer.cover.unknown) more were left out "
        + "because their times or rates are not known, or they are not free. "
        + WeeklyCostWording.note(answer.employment, claimsAllowance: answer.need.claimsEmploymentAllowance))
  }
}

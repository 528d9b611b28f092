import Access
import Brokering
import Doorstep
import OpenReferral

/// A sheet for paper that a broker gives to a person: large letters, plain words. `POST /broker/match/print` and
/// `POST /broker/cover/print`.
public struct BrokerSheet {
  /// Providers on a sheet of matches.
  public static let limit = 10

  private let title: String
  private let day: String
  private let team: ShownTeam?
  private let people: [PersonOnPaper]
  private let note: String
  private let session: PageSession
  private let site: SiteSettings

  /// The sheet of who fits a need.
  public init(answer: BrokerAnswer, session: PageSession, site: SiteSettings) {
    title = "People who could help"
    day = answer.day
    team = nil
    let wording = ReasonForMatchWording(day: answer.day)
    people = answer.providers.enumerated().map { place, explained in
      PersonOnPaper(
        plate: "\(place + 1)", explained: explained, wording: wording,
        cost: explained.cost.map { WeeklyCostWording.phrase(for: $0) })
    }
    note = WeeklyCostWording.note(answer.employment, claimsAllowance: answer.need.claimsEmploymentAllowance)
    self.session = session
    self.site = site
  }

  /// The sheet of one plan for the week.
  ///
  /// - Parameter plan: 1 for the first; where there is none such, the first.
  public init(answer: BrokerCoverAnswer, plan: Int, session: PageSession, site: SiteSettings) {
    let teams = ShownTeam.all(of: answer)
    let team = teams.first { $0.number == plan } ?? teams.first
    title = "A plan for the week"
    day = answer.day
    self.team = team
    people = team?.onPaper ?? []
    note = WeeklyCostWording.note(answer.employment, claimsAllowance: answer.need.claimsEmploymentAllowance)
    self.session = session
    self.site = site
  }

  /// The page; status 200, not to be stored.
  public func render() -> Page {
    let layout = PageLayout(
      site: site, title: title + " (to print)", mayBeStored: false, style: "page print-page", session: session)
    return layout.render { html in
      html.element(
        "p", .class("screen-only"), text: "Print this page with your browser: Ctrl and P, or Print in its menu.")
      html.element("h1", text: title)
      html.element("p", .class("made"), text: "Made on \(DateWording.phrase(for: day)) with \(site.name).")
      renderNames(in: &html)
      if people.isEmpty { html.element("p", text: "Nobody was found. Change the need and print again.") }
      if let team { renderWeek(team, in: &html) }
      for person in people { person.render(in: &html) }
      html.element("p", .class("small"), text: note)
    }
  }

  /// Written by hand: no name is ever typed here.
  private func renderNames(in html: inout HTMLWriter) {
    html.element("p", .class("names")) { html in
      html.text("For: ")
      html.element("span", .class("blank"), text: "")
      html.text(" Helped by: ")
      html.element("span", .class("blank"), text: "")
    }
  }

  private func renderWeek(_ team: ShownTeam, in html: inout HTMLWriter) {
    html.element("p", .class("reason"), text: TeamWording.summary(team.team, visits: team.answer.need.visits.count))
    WeekTable(team: team).render(in: &html)
  }
}

extension ShownTeam {
  /// Its people, as they stand on paper.
  fileprivate var onPaper: [PersonOnPaper] {
    let wording = ReasonForMatchWording(day: answer.day)
    return team.members.enumerated().compactMap { place, member in
      guard let explained = answer.people[member.provider] else { return nil }
      return PersonOnPaper(
        plate: Self.letter(place), explained: explained, wording: wording,
        visits: member.calls.map { VisitWording.phrase(for: answer.need.visits[$0.visit], startingAt: $0.start) },
        backup: TeamWording.backup(
          member.backup, for: explained.provider.name, visits: member.calls.count, name: name),
        cost: WeeklyCostWording.phrase(for: member.cost))
    }
  }
}

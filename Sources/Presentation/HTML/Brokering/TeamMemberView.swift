import Brokering
import Doorstep
import OpenReferral

/// One person of a plan: what they do, what they cost, what is checked, what to ask, and who steps in for them.
struct TeamMemberView {
  let team: ShownTeam
  let member: PlannedTeam.Member
  /// 0 for the first of the team.
  let place: Int

  func render(in html: inout HTMLWriter) {
    let person = team.answer.people[member.provider]
    html.element("article", .class("member")) { html in
      html.element("h3") { html in
        html.element("span", .class("plate"), text: ShownTeam.letter(place))
        html.text(" \(team.name(member.provider)): \(VisitWording.count(member.calls.count))")
      }
      html.element("dl", .class("facts")) { html in
        FactRow(name: "Cost", values: [WeeklyCostWording.phrase(for: member.cost)]).render(in: &html)
        if let person { renderPerson(person, in: &html) }
        FactRow(
          name: "Backup",
          values: [
            TeamWording.backup(
              member.backup, for: team.name(member.provider), visits: member.calls.count, name: team.name)
          ]
        ).render(in: &html)
      }
      AskFirstView(questions: person?.toAsk ?? []).render(in: &html)
    }
  }

  private func renderPerson(_ person: ExplainedProvider, in html: inout HTMLWriter) {
    let wording = ReasonForMatchWording(day: team.answer.day)
    for case .isChecked(let checks) in person.reasons {
      FactRow(name: "Checked", values: [wording.sentence(for: .isChecked(checks))]).render(in: &html)
    }
    for case .sharesInterests(let interests) in person.reasons {
      FactRow(name: "In common", values: [wording.sentence(for: .sharesInterests(interests))]).render(in: &html)
    }
    FactRow(name: "Goes to", values: [ListWording.and(person.provider.areas.compactMap(\.name))]).render(in: &html)
  }
}

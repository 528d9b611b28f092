import Brokering
import Doorstep

/// One plan: the week as a table and as a drawing, then the people in it.
struct TeamSection {
  let team: ShownTeam
  let answers: NeedAnswers
  let token: String

  func render(in html: inout HTMLWriter) {
    let visits = team.answer.need.visits
    html.element("section", .class("plan"), .id("plan-\(team.number)")) { html in
      html.element("h2", text: team.heading)
      html.element("p", .class("reason"), text: TeamWording.summary(team.team, visits: visits.count))
      let missing = VisitWording.grouped(team.team.uncovered.map { visits[$0] })
      if !missing.isEmpty {
        html.element("p", .class("alert"), text: "Nobody in this team can do: " + missing.joined(separator: "; ") + ".")
      }
      if let certainty = TeamWording.certainty(team.team) { html.element("p", .class("note"), text: certainty) }
      html.element("div", .class("week")) { html in
        WeekTable(team: team).render(in: &html)
        WeekDrawing(team: team).render(in: &html)
      }
      for (place, member) in team.team.members.enumerated() {
        TeamMemberView(team: team, member: member, place: place).render(in: &html)
      }
      if team.team.cost.allowance > .zero {
        html.element(
          "p",
          text: "Employment Allowance takes off \(MoneyWording.phrase(for: team.team.cost.allowance)) a week.")
      }
      NeedTools(answers: answers, token: token).render([.print(plan: team.number)], in: &html)
    }
  }
}

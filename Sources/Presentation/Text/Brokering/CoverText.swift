import Brokering
import Doorstep
import OpenReferral

/// Teams that cover a need, for a terminal.
public struct CoverText {
  private let answer: BrokerCoverAnswer
  private var layout = TextLayout()

  public init(_ answer: BrokerCoverAnswer) { self.answer = answer }

  public func render() -> String {
    var text = self
    for (place, team) in answer.cover.teams.enumerated() { text.team(team, number: place + 1) }
    if answer.cover.teams.isEmpty { text.nobody() }
    text.whatIfs()
    text.layout.blank()
    text.layout.paragraph(
      "We put together the \(answer.cover.candidates) best matches. \(answer.cover.unknown) more were left out because "
        + "their times or rates are not known, or they are not free.")
    text.layout.paragraph(
      WeeklyCostWording.note(answer.employment, claimsAllowance: answer.need.claimsEmploymentAllowance))
    return text.layout.text
  }

  private func name(_ provider: Int) -> String { answer.people[provider]?.provider.name ?? "somebody" }

  private mutating func nobody() {
    layout.heading("No team found")
    layout.paragraph(
      answer.need.visits.isEmpty
        ? "The need has no visits. Add a line such as: visits: Mon-Fri 8:00-9:00"
        : "Nobody we know of is free for any of the visits within the budget.")
  }

  private mutating func team(_ team: PlannedTeam, number: Int) {
    layout.blank()
    layout.heading(TeamWording.heading(team, number: number, name: name))
    layout.paragraph(TeamWording.summary(team, visits: answer.need.visits.count))
    for member in team.members { self.member(member) }
    if let left = TeamWording.uncovered(team.uncovered.map { answer.need.visits[$0] }) { layout.paragraph(left) }
    if team.cost.allowance > .zero {
      layout.paragraph("Employment Allowance takes off \(MoneyWording.phrase(for: team.cost.allowance)) a week.")
    }
    if let certainty = TeamWording.certainty(team) { layout.paragraph(certainty) }
  }

  private mutating func member(_ member: PlannedTeam.Member) {
    layout.blank()
    layout.paragraph("\(name(member.provider)): \(VisitWording.count(member.calls.count))", indent: 2)
    for call in member.calls {
      layout.paragraph(
        VisitWording.phrase(for: answer.need.visits[call.visit], startingAt: call.start), lead: "- ", indent: 4)
    }
    layout.paragraph(WeeklyCostWording.phrase(for: member.cost), lead: "Cost: ", indent: 4)
    if let person = answer.people[member.provider] {
      let wording = ReasonForMatchWording(day: answer.day)
      for case .isChecked(let checks) in person.reasons {
        layout.paragraph(wording.sentence(for: .isChecked(checks)), lead: "+ ", indent: 4)
      }
      let areas = person.provider.areas.compactMap(\.name)
      if !areas.isEmpty { layout.paragraph("Travels to: " + ListWording.and(areas) + ".", lead: "+ ", indent: 4) }
      for question in person.toAsk { layout.paragraph(AskFirstWording.sentence(for: question), lead: "? ", indent: 4) }
    }
    layout.paragraph(
      TeamWording.backup(member.backup, for: name(member.provider), visits: member.calls.count, name: name), indent: 4)
  }

  private mutating func whatIfs() {
    guard !answer.cover.whatIfs.isEmpty else { return }
    layout.blank()
    layout.heading("What if")
    for whatIf in answer.cover.whatIfs {
      layout.paragraph(TeamWording.whatIf(whatIf, visits: answer.need.visits.count), lead: "- ")
    }
  }
}

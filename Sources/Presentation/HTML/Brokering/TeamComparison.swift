import Brokering
import Doorstep
import OpenReferral

/// The plans beside each other: who, how many visits, what it costs, what must still be asked, what is missing.
struct TeamComparison {
  let teams: [ShownTeam]

  func render(in html: inout HTMLWriter) {
    html.element("h2", .id("compare"), text: "Side by side")
    html.element("div", .class("wide"), .role("region"), .labelled(by: "compare"), .tabIndex(0)) { html in
      html.element("table", .class("compare")) { html in
        html.element("caption", .class("unseen"), text: "The plans side by side")
        html.element("thead", content: renderHead)
        html.element("tbody", content: renderRows)
      }
    }
  }

  private func renderHead(in html: inout HTMLWriter) {
    html.element("tr") { html in
      html.element("td", text: "")
      for team in teams {
        html.element("th", .scope("col")) { html in
          html.local(LocalLink("", fragment: "plan-\(team.number)"), "Plan \(team.number)")
        }
      }
    }
  }

  private func renderRows(in html: inout HTMLWriter) {
    row("Who", in: &html) { team in ListWording.and(team.team.members.map { team.name($0.provider) }) }
    row("Visits covered", in: &html) { team in
      let all = team.answer.need.visits.count
      return "\(all - team.team.uncovered.count) of \(all)"
    }
    row("Cost a week", in: &html) { MoneyWording.phrase(for: $0.team.cost.total) }
    row("Checks seen", in: &html, checks)
    row("To ask first", in: &html) { team in
      let count = Set(team.team.members.flatMap { team.answer.people[$0.provider]?.toAsk ?? [] }).count
      return count == 0 ? "Nothing" : "\(count) \(count == 1 ? "thing" : "things")"
    }
    row("Missing", in: &html) { team in
      let missing = VisitWording.grouped(team.team.uncovered.map { team.answer.need.visits[$0] })
      return missing.isEmpty ? "Nothing" : missing.joined(separator: "; ")
    }
  }

  /// The names of checks that somebody has looked at, for each person who has any.
  private func checks(_ team: ShownTeam) -> String {
    let people = team.team.members.compactMap { member -> String? in
      let reasons = team.answer.people[member.provider]?.reasons ?? []
      let names = reasons.flatMap { reason -> [String] in
        guard case .isChecked(let checks) = reason else { return [] }
        return checks.map(\.name)
      }
      return names.isEmpty ? nil : "\(team.name(member.provider)): \(ListWording.and(names))"
    }
    return people.isEmpty ? "None" : people.joined(separator: "; ")
  }

  private func row(_ name: String, in html: inout HTMLWriter, _ value: (ShownTeam) -> String) {
    html.element("tr") { html in
      html.element("th", .scope("row"), text: name)
      for team in teams { html.element("td", text: value(team)) }
    }
  }
}

import Brokering
import OpenReferral

/// The week of a plan as a table: a row a day, with each visit and who does it.
struct WeekTable {
  let team: ShownTeam

  func render(in html: inout HTMLWriter) {
    html.element("table", .class("days")) { html in
      html.element("caption", text: "Who comes when")
      html.element("thead") { html in
        html.element("tr") { html in
          html.element("th", .scope("col"), text: "Day")
          html.element("th", .scope("col"), text: "Visits")
        }
      }
      html.element("tbody") { html in
        for (day, calls) in team.days {
          html.element("tr") { html in
            html.element("th", .scope("row"), text: day.englishName)
            html.element("td") { html in
              for call in calls { render(call, in: &html) }
            }
          }
        }
      }
    }
  }

  private func render(_ call: ShownTeam.Call, in html: inout HTMLWriter) {
    html.element("p") { html in
      html.text(call.times + ": ")
      if let member = call.member {
        html.element("strong", text: team.name(team.team.members[member].provider))
        html.text(" (\(ShownTeam.letter(member)))")
      } else {
        html.element("strong", text: "nobody yet")
      }
    }
  }
}

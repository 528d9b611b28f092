import Brokering
import OpenReferral

/// One provider on a sheet for paper, in plain words: what they can do, what is checked, what to ask, what it costs.
struct PersonOnPaper {
  /// "1", or the letter of a team's member.
  let plate: String
  let explained: ExplainedProvider
  let wording: ReasonForMatchWording
  /// What they do in a plan, and who steps in for them; empty outside of one.
  var visits: [String] = []
  var backup: String?
  let cost: String?

  func render(in html: inout HTMLWriter) {
    html.element("article", .class("sheet")) { html in
      html.element("h2") { html in
        html.element("span", .class("plate"), text: plate)
        html.text(" " + explained.provider.name)
      }
      html.element("dl") { html in
        FactRow(name: "Who", values: [KindWording.singular(explained.provider.kind)]).render(in: &html)
        FactRow(name: "Comes", values: visits).render(in: &html)
        FactRow(name: "Why", values: reasons).render(in: &html)
        FactRow(name: "Checked", values: [checked]).render(in: &html)
        FactRow(name: "Ask", values: questions).render(in: &html)
        FactRow(name: "Cost", values: [cost ?? ""]).render(in: &html)
        FactRow(name: "Stand-in", values: [backup ?? ""]).render(in: &html)
      }
      html.element("p", .class("stick")) { html in
        html.text("What they said ")
        html.element("span", .class("blank"), text: "")
      }
    }
  }

  /// All but the checks, which stand by themselves.
  private var reasons: [String] {
    explained.reasons.filter { if case .isChecked = $0 { false } else { true } }.map { wording.sentence(for: $0) }
  }

  private var checked: String {
    for case .isChecked(let checks) in explained.reasons { return wording.sentence(for: .isChecked(checks)) }
    return "Nobody has looked at their papers yet. Ask to see them."
  }

  private var questions: [String] {
    explained.toAsk.isEmpty
      ? ["Nothing is missing. Meet them before you decide."]
      : explained.toAsk.map { AskFirstWording.sentence(for: $0) }
  }
}

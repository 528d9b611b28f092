import Brokering
import OpenReferral

/// One provider that a need found: why, what to ask first, and what it costs.
struct MatchedProviderView {
  let number: Int
  let explained: ExplainedProvider
  let need: Need
  let wording: ReasonForMatchWording

  func render(in html: inout HTMLWriter) {
    html.element("li", .class(explained.fit == .part ? "result close" : "result")) { html in
      html.element("h3") { html in
        html.element("span", .class("plate"), text: "\(number)")
        html.text(" ")
        html.local(LocalLink(listing: explained.provider.id), explained.provider.name)
      }
      html.element("p", .class("kind")) { html in
        html.text(Capitals.first(of: KindWording.singular(explained.provider.kind)) + ": ")
        html.element("strong", text: FitWording.phrase(for: explained.fit))
      }
      html.element("ul", .class("reasons")) { html in
        for reason in explained.reasons { html.element("li", text: wording.sentence(for: reason)) }
      }
      AskFirstView(questions: explained.toAsk).render(in: &html)
      html.element("dl", content: renderFacts)
      ProviderLinks(provider: explained.provider).render(in: &html)
    }
  }

  private func renderFacts(in html: inout HTMLWriter) {
    let missing = explained.missing.map { need.visits[$0] }
    FactRow(name: "Not free", values: VisitWording.grouped(missing)).render(in: &html)
    let cost =
      explained.cost.map { WeeklyCostWording.phrase(for: $0) } ?? "Not known: their rate or times are not given"
    if !need.visits.isEmpty { FactRow(name: "Cost", values: [cost]).render(in: &html) }
    FactRow(name: "Goes to", values: [ListWording.and(explained.provider.areas.compactMap(\.name))]).render(in: &html)
    FactRow(name: "Points", values: [ScoreWording.phrase(for: explained.score)]).render(in: &html)
  }
}

import Doorstep
import Foundation
import Matching
import OpenReferral

/// One result: its name, why it is there, and what one needs to know to go.
struct ResultView {
  let result: NumberedResult
  let reason: ReasonWording
  /// `h3` or `h4`, by what stands above.
  let heading: HTMLTag

  private var service: Service { result.service }

  func render(in html: inout HTMLWriter) {
    html.element(
      "li", .class(result.isClose ? "result close" : "result"), .when(!result.isRepeat, .id("result-\(result.number)"))
    ) { html in
      html.element(heading, content: renderName)
      renderKind(in: &html)
      if service.status == .temporarilyClosed {
        html.element("p", .class("alert")) { $0.element("strong", text: "Closed for now.") }
      }
      renderReasons(in: &html)
      guard !result.isRepeat else { return }
      renderFacts(in: &html)
      renderTick(in: &html)
    }
  }

  private func renderName(in html: inout HTMLWriter) {
    html.element("span", .class("plate"), text: "\(result.number)")
    html.text(" ")
    html.local(LocalLink(listing: service.id), service.name)
  }

  private func renderKind(in html: inout HTMLWriter) {
    guard !result.isRepeat else {
      return html.element("p", .class("kind")) { html in
        html.local(LocalLink("", fragment: "result-\(result.number)"), "Shown in full above")
      }
    }
    let runner = service.organization.name == service.name ? "" : ", run by \(service.organization.name)"
    html.element("p", .class("kind"), text: Capitals.first(of: KindWording.singular(service.kind)) + runner)
  }

  private func renderReasons(in html: inout HTMLWriter) {
    guard !result.interests.isEmpty else { return ReasonView(shown: result.first, reason: reason).render(in: &html) }
    html.element("ul", .class("reasons")) { html in
      for (interest, shown) in zip(result.interests, result.matches) {
        html.element("li") { html in
          html.element("b", text: Capitals.first(of: interest) + ": ")
          html.text(reason.sentence(for: shown))
        }
      }
    }
  }

  private func renderFacts(in html: inout HTMLWriter) {
    html.element("dl") { html in
      FactRow(
        name: "When",
        values: [ScheduleWording.phrase(for: service), reason.next.sentence(for: result.listing)].compactMap(\.self)
      ).render(in: &html)
      FactRow(name: "Cost", values: [CostWording.phrase(for: service)]).render(in: &html)
      html.element("div") { html in
        html.element("dt", text: "Contact")
        html.element("dd") { ContactView(service: service).renderQuickest(in: &$0) }
      }
      FactRow(name: "Checked", values: [FreshnessWording.phrase(for: service)]).render(in: &html)
    }
    guard result.first.match.otherListings > 0 else { return }
    let count = result.first.match.otherListings
    html.element("p", .class("also"), text: "Also at \(count) other \(count == 1 ? "place" : "places").")
  }

  private func renderTick(in html: inout HTMLWriter) {
    let target = "add-\(result.number)"
    html.element("div", .class("choice tick")) { html in
      html.void(
        "input", .type("checkbox"), .id(target), .name("add"), .value(service.id.uuidString.lowercased()),
        .form("make-list"))
      html.element("label", .for(target)) { html in
        html.text("Put on my list")
        html.element("span", .class("unseen"), text: ": \(service.name)")
      }
    }
  }
}

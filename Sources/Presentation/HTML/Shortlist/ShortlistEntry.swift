import Foundation
import OpenReferral

/// One service on a shortlist.
struct ShortlistEntry {
  let number: Int
  /// The public view of it.
  let service: Service

  func render(in html: inout HTMLWriter) {
    html.element("li", .class("result")) { html in
      html.element("h2") { html in
        html.element("span", .class("plate"), text: "\(number)")
        html.text(" ")
        html.local(LocalLink(listing: service.id), service.name)
      }
      html.element("p", .class("kind"), text: Capitals.first(of: KindWording.singular(service.kind)))
      html.element("dl") { html in
        for (name, value) in facts { FactRow(name: name, values: [value]).render(in: &html) }
        html.element("div") { html in
          html.element("dt", text: "Contact")
          html.element("dd") { ContactView(service: service).renderQuickest(in: &$0) }
        }
      }
      html.element("div", .class("choice tick")) { html in
        html.void(
          "input", .type("checkbox"), .id("remove-\(number)"), .name("remove"),
          .value(service.id.uuidString.lowercased()))
        html.element("label", .for("remove-\(number)")) { html in
          html.text("Take off my list")
          html.element("span", .class("unseen"), text: ": \(service.name)")
        }
      }
    }
  }

  private var facts: [(String, String)] {
    [
      ("Where", WhereWording.phrase(for: service)), ("When", ScheduleWording.phrase(for: service)),
      ("Cost", CostWording.phrase(for: service)), ("Checked", FreshnessWording.phrase(for: service)),
    ]
  }
}

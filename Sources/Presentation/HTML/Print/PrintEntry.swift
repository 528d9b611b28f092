import OpenReferral

/// One service on the sheet for paper.
struct PrintEntry {
  let number: Int
  /// The public view of it.
  let service: Service
  /// Which of its places is meant; nil for any.
  let location: Location?
  /// Why it is on the sheet, and how near it is; nil when nobody searched.
  let reason: String?

  func render(in html: inout HTMLWriter) {
    html.element("article", .class("sheet")) { html in
      html.element("h2") { html in
        html.element("span", .class("plate"), text: "\(number)")
        html.text(" " + service.name)
      }
      renderContact(in: &html)
      html.element("dl") { html in
        for (name, value) in facts { FactRow(name: name, values: [value]).render(in: &html) }
      }
      renderTicks(in: &html)
    }
  }

  private func renderContact(in html: inout HTMLWriter) {
    html.element("p", .class("ring")) { html in
      guard !service.kind.isCareProvider else {
        return html.text("Telephone: on their own page")
      }
      let contact = ContactView(service: service)
      if let telephone = contact.telephones.first {
        html.element("b", text: "Telephone: \(telephone.shown)")
      } else if let email = contact.emails.first {
        html.element("b", text: "E-mail: \(email.shown)")
      } else if let website = contact.websites.first {
        html.element("b", text: "Website: \(website.shown)")
      } else {
        html.text("No telephone or e-mail is given.")
      }
    }
  }

  private var facts: [(String, String)] {
    let closed = service.status == .temporarilyClosed ? "Closed for now. Ask when it opens again. " : ""
    let access = service.serviceAtLocations.flatMap { $0.location.accessibility }.compactMap(\.description)
    return [
      ("Why", reason ?? ""), ("When", closed + ScheduleWording.phrase(for: service)),
      ("Where", WhereWording.phrase(for: service, at: location)),
      ("Cost", CostWording.phrase(for: service)),
      ("For", service.eligibilityDescription ?? ""), ("Getting in", access.joined(separator: ", ")),
      ("Checked", FreshnessWording.phrase(for: service)),
    ]
  }

  private func renderTicks(in html: inout HTMLWriter) {
    html.element("ul", .class("ticks")) { html in
      for words in ["I asked", "I went", "I liked it"] {
        html.element("li") { html in
          html.element("span", .class("box"), .hiddenFromReaders, text: "")
          html.text(words)
        }
      }
    }
    html.element("p", .class("stick")) { html in
      html.text("Did it stick? ")
      html.element("span", .class("blank"), text: "")
    }
    html.element("p", .class("stick")) { html in
      html.text("Notes ")
      html.element("span", .class("blank"), text: "")
    }
  }
}

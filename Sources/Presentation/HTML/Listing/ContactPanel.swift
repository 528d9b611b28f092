import OpenReferral

/// How to get in touch, the telephone first.
struct ContactPanel {
  let service: Service
  /// True for pages that anybody may open: those do not say how to reach a personal assistant.
  var isPublic = true

  func render(in html: inout HTMLWriter) {
    let contact = ContactView(service: service)
    html.element("section", .class("contact"), .labelled(by: "contact")) { html in
      html.element("h2", .id("contact"), text: "Get in touch")
      guard !isPublic || service.kind != .personalAssistant else { return renderAsking(in: &html) }
      guard !(contact.telephones + contact.emails + contact.websites).isEmpty else {
        return html.element("p", text: "No telephone, e-mail or website is given.")
      }
      html.element("dl") { html in
        renderRow("Telephone", contact.telephones, in: &html) { contact.render($0, in: &$1) }
        renderRow("E-mail", contact.emails, in: &html) { contact.render($0, in: &$1) }
        renderRow("Website", contact.websites, in: &html) { contact.renderWebsite($0, in: &$1) }
      }
    }
  }

  private func renderAsking(in html: inout HTMLWriter) {
    html.element(
      "p",
      text: "To keep people safe, we do not show here how to reach a personal assistant. Ask a broker or the council's "
        + "care team: they can put you in touch.")
    html.element("p") { $0.local(LocalLink(contactOf: service.id), "See how to reach them (brokers sign in)") }
  }

  private func renderRow(
    _ name: String, _ ways: [ContactView.Way], in html: inout HTMLWriter,
    render: (ContactView.Way, inout HTMLWriter) -> Void
  ) {
    guard !ways.isEmpty else { return }
    html.element("div") { html in
      html.element("dt", text: name)
      for way in ways { html.element("dd") { render(way, &$0) } }
    }
  }
}

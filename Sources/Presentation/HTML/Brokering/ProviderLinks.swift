import Brokering

/// What can be done about one provider: ask how to reach them, put them on the shortlist. Contacts themselves are never
/// shown here.
struct ProviderLinks {
  let provider: ProviderProfile

  func render(in html: inout HTMLWriter) {
    html.element("p", .class("also")) { html in
      html.element("a", .href(LocalLink(contactOf: provider.id))) { html in
        html.text("See how to reach them")
        html.element("span", .class("unseen"), text: ": \(provider.name)")
      }
    }
    BrokerListForm.renderTick(provider.id, name: provider.name, in: &html)
  }
}

import OpenReferral

/// How to get in touch, with links that dial or write.
struct ContactView {
  let service: Service

  /// One or two ways, as `ContactWording` has them: none for a care provider, whose contacts are on their own page
  /// only.
  func renderQuickest(in html: inout HTMLWriter) {
    guard !service.kind.isCareProvider else { return html.text("On their own page") }
    let ways = [telephones.first, emails.first].compactMap { $0 }
    guard !ways.isEmpty else {
      return websites.first.map { renderWebsite($0, in: &html) } ?? html.text("None given: ask when you visit")
    }
    for (index, way) in ways.enumerated() {
      if index > 0 { html.text(", ") }
      render(way, in: &html)
    }
  }

  /// A number, an address or a page as published, as a link where it can be one.
  struct Way {
    let shown: String
    let link: OutsideLink?
    let note: String?
  }

  var telephones: [Way] {
    distinct(
      (service.phones + service.contacts.flatMap(\.phones)).map {
        Way(shown: $0.number, link: OutsideLink(telephone: $0.number), note: $0.description)
      })
  }

  var emails: [Way] {
    let addresses = [service.email, service.organization.email] + service.contacts.map(\.email)
    return distinct(addresses.compactMap { $0 }.map { Way(shown: $0, link: OutsideLink(email: $0), note: nil) })
  }

  var websites: [Way] {
    distinct(
      [service.url, service.organization.website].compactMap { $0 }.map {
        Way(shown: $0, link: OutsideLink(web: $0), note: nil)
      })
  }

  func render(_ way: Way, in html: inout HTMLWriter) {
    if let link = way.link { html.outside(link, way.shown) } else { html.text(way.shown) }
    if let note = way.note { html.text(" (\(note))") }
  }

  /// The host is what people can judge; an address that is no safe link is shown as the text it is.
  func renderWebsite(_ way: Way, in html: inout HTMLWriter) {
    if let link = way.link { html.outside(link, link.shown) } else { html.text(way.shown) }
  }

  private func distinct(_ ways: [Way]) -> [Way] {
    ways.reduce(into: []) { kept, way in
      if !kept.contains(where: { $0.shown == way.shown }) { kept.append(way) }
    }
  }
}

import Access
import OpenReferral

/// How to reach a provider, once the look is on record: a good `POST /account/contact/{id}`.
public struct ContactShownPage {
  private let service: Service
  private let looksLeft: Int
  private let session: PageSession
  private let site: SiteSettings

  /// - Parameters:
  ///   - service: with its contacts.
  ///   - looksLeft: how often the key may look again today.
  public init(service: Service, looksLeft: Int, session: PageSession, site: SiteSettings) {
    self.service = service
    self.looksLeft = looksLeft
    self.session = session
    self.site = site
  }

  /// The page; status 200, not to be stored.
  public func render() -> Page {
    let layout = PageLayout(
      site: site, title: "How to reach \(service.name)", mayBeStored: false, style: "page contact-page",
      session: session)
    return layout.render { html in
      html.element("p", .class("kind")) { $0.local(LocalLink(listing: service.id), service.name) }
      html.element("h1", text: "How to reach them")
      ContactPanel(service: service, isPublic: false).render(in: &html)
      let names = service.contacts.compactMap(\.name)
      if !names.isEmpty { html.element("p", text: "Ask for: " + names.joined(separator: ", ")) }
      html.element(
        "p", .class("hint"),
        text: "This look is on record. You may look at \(looksLeft) more \(looksLeft == 1 ? "person" : "people") today."
      )
    }
  }
}

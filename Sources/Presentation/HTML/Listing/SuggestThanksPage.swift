import OpenReferral

/// Says that a suggestion has arrived: after a good `POST /listings/{id}/suggest`.
public struct SuggestThanksPage {
  private let service: Service
  private let site: SiteSettings

  public init(service: Service, site: SiteSettings) {
    self.service = service
    self.site = site
  }

  /// The page; status 200.
  public func render() -> Page {
    PageLayout(site: site, title: "Thank you", mayBeStored: false, style: "page notice-page").render { html in
      html.element("h1", text: "Thank you")
      html.element(
        "p", .class("lead"), text: "Your suggestion has arrived. A person looks at it before anything is changed.")
      html.element("p") { html in
        html.local(
          LocalLink(listing: service.id), "Back to \(service.name)")
      }
    }
  }
}

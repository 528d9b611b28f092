import Access

/// Says that a key has looked at as many contacts as it may today.
public struct LooksUsedUpPage {
  private let cap: Int
  private let session: PageSession
  private let site: SiteSettings

  public init(cap: Int, session: PageSession, site: SiteSettings) {
    self.cap = cap
    self.session = session
    self.site = site
  }

  /// The page; status 429.
  public func render() -> Page {
    let layout = PageLayout(
      site: site, title: "No more today", status: 429, mayBeStored: false, style: "page notice-page", session: session)
    return layout.render { html in
      html.element("h1", text: "No more today")
      html.element(
        "p", .class("lead"), text: "Your key may look at \(cap) contacts a day, and it has. Go on after midnight (UTC)."
      )
      html.element("p", text: "If your work needs more, ask whoever gave you the key.")
    }
  }
}

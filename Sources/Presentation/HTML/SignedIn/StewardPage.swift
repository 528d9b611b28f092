import Access

/// What wants looking after: `GET /steward`.
public struct StewardPage {
  private let sections: [StewardSection]
  private let done: HoldForm.Choice?
  private let session: PageSession
  private let site: SiteSettings

  /// - Parameters:
  ///   - sections: in the order they are to stand.
  ///   - done: what was just decided; nil when nothing was.
  public init(sections: [StewardSection], done: HoldForm.Choice?, session: PageSession, site: SiteSettings) {
    self.sections = sections
    self.done = done
    self.session = session
    self.site = site
  }

  /// The page; status 200, not to be stored.
  public func render() -> Page {
    let layout = PageLayout(
      site: site, title: "Looking after the directory", mayBeStored: false, style: "page steward-page",
      session: session)
    return layout.render { html in
      html.element("h1", text: "Looking after the directory")
      if let done { html.element("p", .class("done"), .role("status"), text: done.done) }
      html.element("p", .class("lead"), text: "What is held back is kept and not shown until somebody decides.")
      for section in sections { section.render(token: session.formToken, in: &html) }
    }
  }
}

import Access

/// The shortlists of one's own organisation: `GET /broker/shortlists`.
public struct BrokerShortlistsPage {
  private let shortlists: [BrokerShortlist]
  private let isErased: Bool
  private let session: PageSession
  private let site: SiteSettings

  /// - Parameter isErased: whether one was just erased.
  public init(_ shortlists: [BrokerShortlist], isErased: Bool, session: PageSession, site: SiteSettings) {
    self.shortlists = shortlists
    self.isErased = isErased
    self.session = session
    self.site = site
  }

  /// The page; status 200, not to be stored.
  public func render() -> Page {
    let layout = PageLayout(
      site: site, title: "Shortlists", mayBeStored: false, style: "page shortlists-page", session: session)
    return layout.render { html in
      html.element("h1", text: "Shortlists")
      if isErased {
        html.element("p", .class("done"), .role("status"), text: "Erased. Nothing of that shortlist is kept.")
      }
      html.element(
        "p", .class("lead"),
        text: "Those of \(session.holder.organization). Others cannot see them. Each is removed after its last day.")
      renderList(in: &html)
      html.element("h2", text: "Start a shortlist")
      html.element(
        "p", text: "Give it a case number. You can save people to it from a search, under the same number.")
      ShortlistSaveFields(form: BrokerShortlistForm(), problems: [], token: session.formToken).render(in: &html)
    }
  }

  private func renderList(in html: inout HTMLWriter) {
    guard !shortlists.isEmpty else { return html.element("p", text: "None is kept yet.") }
    html.element("ul", .class("work")) { html in
      for shortlist in shortlists {
        html.element("li") { html in
          html.local(LocalLink(shortlist: shortlist.reference), shortlist.reference.text)
          let count = shortlist.entries.count
          html.element(
            "p",
            text: "\(ShortlistWording.phrase(for: shortlist.outcome)). \(count) on it. "
              + "Kept until \(DateWording.phrase(for: shortlist.expires)).")
        }
      }
    }
  }
}

import Access

/// What somebody who is signed in may do: `GET /account`.
public struct WorkPage {
  private let session: PageSession
  private let site: SiteSettings

  public init(session: PageSession, site: SiteSettings) {
    self.session = session
    self.site = site
  }

  /// The page; status 200, not to be stored.
  public func render() -> Page {
    let role = session.holder.role
    let layout = PageLayout(
      site: site, title: "Your work", mayBeStored: false, style: "page work-page", session: session)
    return layout.render { html in
      html.element("h1", text: "Your work")
      html.element(
        "p", .class("lead"), text: "You are signed in as \(Self.article(role)) of \(session.holder.organization).")
      html.element("ul", .class("work")) { html in
        item(LocalLink("/"), "Search the directory", "Groups, activities and people who help, near a place.", in: &html)
        for link in WorkLink.all where link.permission != .work && role.may(link.permission) {
          item(link.link, link.title, link.purpose, in: &html)
        }
      }
      if role.may(.seeContacts) { renderContacts(in: &html) }
      html.element("h2", text: "What your role may do")
      html.element("ul") { html in
        for permission in Permission.allCases where role.may(permission) {
          html.element("li", text: Capitals.first(of: AccessWording.phrase(for: permission)))
        }
      }
      html.element("p", .class("hint"), text: "You are signed out after 30 minutes without opening a page.")
    }
  }

  private func renderContacts(in html: inout HTMLWriter) {
    html.element("h2", text: "Reaching a personal assistant")
    html.element(
      "p",
      text: "Open their page from a search and follow \"See how to reach them\". Say why. Each look is on record, "
        + "and the person can ask who looked.")
  }

  private func item(_ link: LocalLink, _ title: String, _ purpose: String, in html: inout HTMLWriter) {
    html.element("li") { html in
      html.local(link, title)
      html.element("p", text: purpose)
    }
  }

  private static func article(_ role: Role) -> String {
    (role == .administrator ? "an " : "a ") + AccessWording.phrase(for: role)
  }
}

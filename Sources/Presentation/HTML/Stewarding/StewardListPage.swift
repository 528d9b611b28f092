import Access

/// One list of the steward's: `GET /steward/holds`, `/steward/duplicates`, `/steward/review`, `/steward/suggestions`.
///
/// | name | holds |
/// | --- | --- |
/// | `show` | the part of the list |
/// | `page` | from 1 |
/// | `done`, `of` | what was just done, and on what |
public struct StewardListPage {
  public static let parameterNames = ["show", "page", "done", "of"]

  private let list: StewardList
  private let done: StewardDone?
  private let session: PageSession
  private let site: SiteSettings

  /// - Parameter done: what was just done; nil when nothing was.
  public init(_ list: StewardList, done: StewardDone? = nil, session: PageSession, site: SiteSettings) {
    self.list = list
    self.done = done
    self.session = session
    self.site = site
  }

  /// The page; status 200, not to be stored.
  public func render() -> Page {
    let layout = PageLayout(
      site: site, title: list.title, mayBeStored: false, style: "page steward-page", session: session)
    return layout.render { html in
      html.element("p", .class("kind")) { $0.local(LocalLink("/steward"), "Looking after the directory") }
      html.element("h1", text: list.title)
      done?.render(token: session.formToken, in: &html)
      html.element("p", .class("lead"), text: list.lead)
      renderParts(in: &html)
      renderEntries(in: &html)
      renderSteps(in: &html)
    }
  }

  private func renderParts(in html: inout HTMLWriter) {
    guard list.parts.count > 1 else { return }
    html.element("nav", .class("parts"), .label("Which to show")) { html in
      html.element("ul") { html in
        for part in list.parts {
          html.element("li") { html in
            html.element(
              "a", .href(LocalLink(list.path, query: [("show", part.value)])),
              .when(part.value == list.shown, .current),
              text: "\(part.title) (\(part.count))")
          }
        }
      }
    }
  }

  private func renderEntries(in html: inout HTMLWriter) {
    html.element("section", .class("steward"), .labelled(by: "part")) { html in
      html.element("h2", .id("part"), text: StewardList.part(list.shown, of: list.parts).title)
      guard !list.entries.isEmpty else { return html.element("p", text: list.empty) }
      html.element("ul", .class("entries")) { html in
        for entry in list.entries { entry.render(token: session.formToken, in: &html) }
      }
    }
  }

  private func renderSteps(in html: inout HTMLWriter) {
    let paging = list.paging
    guard paging.pages > 1 else { return }
    html.element("nav", .class("pages"), .label("Pages")) { html in
      if paging.number > 1 { html.local(link(to: paging.number - 1), "Page before") }
      html.element("span", text: "Page \(paging.number) of \(paging.pages)")
      if paging.number < paging.pages { html.local(link(to: paging.number + 1), "Next page") }
    }
  }

  private func link(to page: Int) -> LocalLink {
    LocalLink(list.path, query: [("show", list.shown), ("page", "\(page)")])
  }
}

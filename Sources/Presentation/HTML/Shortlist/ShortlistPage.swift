import OpenReferral

/// A shortlist: `GET /shortlist?list=…`.
public struct ShortlistPage {
  private let shortlist: Shortlist
  private let value: String
  private let services: [Service]
  private let site: SiteSettings

  /// - Parameters:
  ///   - shortlist: genuine and still good.
  ///   - value: its value in the link.
  ///   - services: those of its ids that may still be shown, in its order.
  public init(_ shortlist: Shortlist, value: String, services: [Service], site: SiteSettings) {
    self.shortlist = shortlist
    self.value = value
    self.services = services
    self.site = site
  }

  /// The page; status 200. Not to be stored, since it is one person's.
  public func render() -> Page {
    PageLayout(site: site, title: "Your list", mayBeStored: false, style: "page shortlist-page").render { html in
      html.element("h1", text: "Your list")
      renderHowToKeep(in: &html)
      html.element("p", .class("tools")) { html in
        html.local(LocalLink("/print", query: [("list", value)]), "Print it in large type")
        html.text(" ")
        html.local(LocalLink("/", query: [("list", value)]), "Find more to add")
      }
      renderGone(in: &html)
      renderEntries(in: &html)
    }
  }

  private func renderHowToKeep(in html: inout HTMLWriter) {
    html.element(
      "p", .class("lead"),
      text: "Keep or send the address of this page: it holds the list. It works until \(shortlist.lastDayInWords). "
        + "Whoever has the address can see the list, and nothing about you.")
  }

  private func renderGone(in html: inout HTMLWriter) {
    let gone = shortlist.ids.count - services.count
    guard gone > 0 else { return }
    html.element(
      "p", .class("note"),
      text: gone == 1
        ? "One entry of this list is no longer offered." : "\(gone) entries of this list are no longer offered.")
  }

  private func renderEntries(in html: inout HTMLWriter) {
    guard !services.isEmpty else { return }
    html.element("form", .action(LocalLink("/shortlist")), .method("post")) { html in
      html.hidden("list", value)
      html.element("ol", .class("results"), .role("list")) { html in
        for (index, service) in services.enumerated() {
          ShortlistEntry(number: index + 1, service: service.publicView).render(in: &html)
        }
      }
      html.element("div", .class("buttons")) { html in
        html.element("button", .class("quiet"), .type("submit"), text: "Take off what is ticked")
      }
    }
  }
}

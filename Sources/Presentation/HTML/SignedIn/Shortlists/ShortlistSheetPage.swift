import Access

/// A shortlist for the person it is about, on paper, in large letters and plain words:
/// `GET /broker/shortlists/{reference}/print`. No notes of the broker, no need, and no way to reach anybody.
public struct ShortlistSheetPage {
  private let shown: ShownShortlist
  private let session: PageSession
  private let site: SiteSettings

  public init(_ shown: ShownShortlist, session: PageSession, site: SiteSettings) {
    self.shown = shown
    self.session = session
    self.site = site
  }

  /// The page; status 200, not to be stored.
  public func render() -> Page {
    let layout = PageLayout(
      site: site, title: "People who may be able to help you (to print)", mayBeStored: false,
      style: "page print-page", session: session)
    return layout.render { html in
      html.element(
        "p", .class("screen-only"), text: "Print this page with your browser: Ctrl and P, or Print in its menu.")
      html.element("h1", text: "People who may be able to help you")
      html.element(
        "p", .class("made"),
        text: "Your list: \(shown.shortlist.reference.text). Made on \(DateWording.phrase(for: shown.day)).")
      html.element("p", text: ShortlistSheetText.advice)
      html.element("p", .class("names")) { html in
        html.text("Ask me about it: ")
        html.element("span", .class("blank"), text: "")
      }
      if shown.providers.isEmpty { html.element("p", text: "There is nobody on this list yet.") }
      for (place, provider) in shown.providers.enumerated() { render(provider.sheet, number: place + 1, in: &html) }
    }
  }

  private func render(_ sheet: ProviderSheet, number: Int, in html: inout HTMLWriter) {
    html.element("article", .class("sheet")) { html in
      html.element("h2") { html in
        html.element("span", .class("plate"), text: "\(number)")
        html.text(" \(sheet.name), \(sheet.kind)")
      }
      html.element("dl") { html in
        for (name, value) in sheet.facts { FactRow(name: name, values: [value]).render(in: &html) }
        FactRow(name: "Checked", values: sheet.checked).render(in: &html)
      }
      html.element("h3", text: "Ask")
      html.element("ul", .class("ticks asks")) { html in
        for sentence in sheet.toAsk {
          html.element("li") { html in
            html.element("span", .class("box"), .hiddenFromReaders, text: "")
            html.text(sentence)
          }
        }
      }
      html.element("p", .class("stick")) { html in
        html.text("What I think ")
        html.element("span", .class("blank"), text: "")
      }
    }
  }
}

import Access

/// The frame of every page: head, skip link, header, main part, footer.
struct PageLayout {
  let site: SiteSettings
  /// What the page is, without the name of the site. Put first, so that it is the first thing read out.
  let title: String
  /// Puts "Error: " before the title, as people who do not see the page hear it first.
  var hasProblem = false
  var status = 200
  var mayBeStored = true
  /// Which kind of page, for the stylesheet.
  var style: StaticString = "page"
  /// Where a street map on it comes from, if there is one.
  var tiles: TileSource?
  /// Who is signed in; nil on every page for the public. Such a page is never to be stored.
  var session: PageSession?

  /// The page around its main part.
  func render(_ main: (inout HTMLWriter) -> Void) -> Page {
    var html = HTMLWriter()
    html.documentType()
    html.element("html", .language("en-GB")) { html in
      renderHead(in: &html)
      html.element("body", .class(style)) { html in
        html.element("a", .class("skip"), .href(LocalLink("", fragment: "main")), text: "Skip to the main part")
        renderHeader(in: &html)
        if let session { AccountBar(session: session).render(in: &html) }
        html.element("main", .id("main"), .tabIndex(-1), content: main)
        renderFooter(in: &html)
      }
    }
    return Page(status: status, bytes: html.bytes, mayBeStored: mayBeStored, tiles: tiles)
  }

  private func renderHead(in html: inout HTMLWriter) {
    html.element("head") { html in
      html.void("meta", .charset("utf-8"))
      html.element("title", text: (hasProblem ? "Error: " : "") + "\(title) – \(site.name)")
      html.void("meta", .name("viewport"), .content("width=device-width, initial-scale=1"))
      html.void("meta", .name("referrer"), .content("no-referrer"))
      html.void("meta", .name("color-scheme"), .content("light"))
      html.void("link", .rel("stylesheet"), .href(LocalLink("/style.css")))
      html.void("link", .rel("icon"), .href(LocalLink("/icon.svg")), .type("image/svg+xml"))
    }
  }

  private func renderHeader(in html: inout HTMLWriter) {
    html.element("header", .class("top")) { html in
      html.element("div", .class("inner")) { html in
        html.element("a", .class("brand"), .href(LocalLink("/"))) { html in
          DoorDrawing.sign(in: &html)
          html.element("span", text: site.name)
        }
        if let exit = site.quickExit { html.outside(exit, "Leave this site", class: "leave") }
      }
    }
    guard site.isIllustrative else { return }
    html.element("aside", .class("sample"), .label("About this directory")) { html in
      html.element("p", .class("inner")) { html in
        html.element("strong", text: "A sample to try.")
        html.text(" The groups, people and telephone numbers in it are made up.")
      }
    }
  }

  private func renderFooter(in html: inout HTMLWriter) {
    html.element("footer", .class("bottom")) { html in
      html.element("div", .class("inner")) { html in
        HelpLine(site: site).render(in: &html)
        html.element("nav", .label("About this site")) { html in
          html.element("ul") { html in
            html.element("li") { $0.local(LocalLink("/"), "Start a new search") }
            html.element("li") { $0.local(LocalLink("/accessibility"), "Accessibility") }
            html.element("li") { $0.local(LocalLink("/privacy"), "Privacy") }
            html.element("li") { $0.local(LocalLink("/open-data"), "Open data") }
          }
        }
        html.element("p", .class("small"), text: Self.attribution)
      }
    }
  }

  /// The lines the place data asks to be shown with the service (data/README.md).
  private static let attribution =
    "Contains OS data © Crown copyright and database right 2025. Contains Royal Mail data © Royal Mail copyright and "
    + "database right 2025. Source: Office for National Statistics licensed under the Open Government Licence v3.0. "
    + "Contains public sector information licensed under the Open Government Licence v3.0 (NaPTAN/NPTG, Department for "
    + "Transport). Contains GeoNames data, CC BY 4.0."
}

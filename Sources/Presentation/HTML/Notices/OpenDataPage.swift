import OpenReferral

/// What other programs may read and copy, from which sources and under which licences: `GET /open-data`. It is the
/// dataset page that OpenActive asks for, and holds the description for programs too.
public struct OpenDataPage {
  private let site: SiteSettings
  private let sources: [RecordSource]
  private let dataset: [UInt8]

  /// - Parameters:
  ///   - sources: those of what is in the directory; none when nothing is.
  ///   - dataset: the schema.org Dataset as JSON-LD.
  public init(site: SiteSettings, sources: [RecordSource], dataset: [UInt8]) {
    self.site = site
    self.sources = sources
    self.dataset = dataset
  }

  /// The page; status 200.
  public func render() -> Page {
    PageLayout(site: site, title: "Open data", style: "page words-page").render { html in
      html.element("h1", text: "Open data")
      html.element(
        "p", .class("lead"),
        text:
          "Anybody's program may read this directory and copy it. No key is needed. Personal assistants are never in "
          + "it, nor how to reach people who work for themselves.")
      html.element("h2", text: "What there is")
      html.element("ul") { html in
        for address in Self.addresses { item(address, in: &html) }
      }
      html.element("h2", text: "Where it comes from")
      renderSources(in: &html)
      html.data(json: dataset)
    }
  }

  private static let addresses: [(link: LocalLink, name: String, what: String)] = [
    (LocalLink("/openreferral/3.0/services"), "Services, Open Referral UK 3.0", "with their places, times and costs"),
    (LocalLink("/openreferral/1.0/services"), "Services, Open Referral UK 1.0", "for readers of the older version"),
    (LocalLink("/openactive/sessions"), "Sessions, OpenActive", "activities, groups and courses as a feed (RPDE)"),
    (LocalLink("/openactive"), "The dataset", "this page for programs (JSON-LD)"),
    (LocalLink("/openapi.json"), "Every address and parameter", "for those who write programs (OpenAPI)"),
  ]

  private func item(_ address: (link: LocalLink, name: String, what: String), in html: inout HTMLWriter) {
    html.element("li") { html in
      html.local(address.link, address.name)
      html.text(": \(address.what)")
    }
  }

  private func renderSources(in html: inout HTMLWriter) {
    guard !sources.isEmpty else { return html.element("p", text: "Nothing is in the directory yet.") }
    html.element("p", text: "Whoever copies an entry keeps to the licence of its source and names it as it asks.")
    html.element("ul") { html in
      for source in sources { html.element("li") { render(source, in: &$0) } }
    }
  }

  private func render(_ source: RecordSource, in html: inout HTMLWriter) {
    html.element("strong", text: source.name)
    html.text(". Licence: ")
    if let licence = source.licence, let link = OutsideLink(web: licence) {
      html.outside(link, licence)
    } else {
      html.text(source.licence ?? "not stated: ask before you copy")
    }
    html.text(".")
    if let attribution = source.attribution { html.text(" \(attribution)") }
  }
}

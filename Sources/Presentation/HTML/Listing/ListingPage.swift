import OpenReferral
import Schedules

/// Everything the public may know of one service: `GET /listings/{id}`.
public struct ListingPage {
  private let service: Service
  private let source: RecordSource
  private let today: String
  private let site: SiteSettings

  /// - Parameters:
  ///   - service: one that may be shown; the id in the address is its.
  ///   - source: where it came from.
  ///   - today: `yyyy-MM-dd`, the day in Great Britain.
  public init(_ service: Service, from source: RecordSource, today: String, site: SiteSettings) {
    self.service = service.publicView
    self.source = source
    self.today = today
    self.site = site
  }

  /// The page; status 200.
  public func render() -> Page {
    let map = StreetMapView(of: service, site: site)
    let layout = PageLayout(site: site, title: service.name, style: "page listing-page", tiles: map?.tiles)
    return layout.render { html in
      html.element("div", .class("intro")) { html in
        html.element("p", .class("kind"), text: kindLine)
        html.element("h1", text: service.name)
      }
      renderAlerts(in: &html)
      ContactPanel(service: service).render(in: &html)
      renderDescription(in: &html)
      ListingFactList(service: service, today: today).render(in: &html)
      renderTimes(in: &html)
      map?.render(in: &html)
      renderProvenance(in: &html)
      html.data(ListingData(service: service).tree)
    }
  }

  private var kindLine: String {
    let runner = service.organization.name == service.name ? "" : ", run by \(service.organization.name)"
    return Capitals.first(of: KindWording.singular(service.kind)) + runner
  }

  private func renderAlerts(in html: inout HTMLWriter) {
    if service.status == .temporarilyClosed {
      html.element("p", .class("alert")) { html in
        html.element("strong", text: "Closed for now.")
        html.text(" Ring or write before you go.")
      }
    }
    if let alert = service.alert {
      html.element("p", .class("alert")) { html in
        html.element("strong", text: "Please note: ")
        html.text(alert)
      }
    }
  }

  private func renderDescription(in html: inout HTMLWriter) {
    guard let description = service.description else { return }
    html.element("div", .class("description")) { html in
      for paragraph in description.unicodeScalars.split(separator: "\n") { html.element("p", text: String(paragraph)) }
    }
  }

  private func renderTimes(in html: inout HTMLWriter) {
    guard let day = CivilDate(today) else { return }
    guard service.status == .active else { return }
    let times = Timetable(of: service).next(from: day, limit: 5)
    guard !times.isEmpty else { return }
    html.element("section", .class("times"), .labelled(by: "times")) { html in
      html.element("h2", .id("times"), text: "Next times")
      html.element("ul") { html in
        for time in times { html.element("li", text: OccurrenceWording.phrase(for: time)) }
      }
      html.element("p") { html in
        html.local(LocalLink(listing: service.id, then: ".ics"), "Put these in a calendar")
        html.text(" (a small file). Times change: ask before you go.")
      }
    }
  }

  private func renderProvenance(in html: inout HTMLWriter) {
    html.element("section", .class("provenance"), .labelled(by: "entry")) { html in
      html.element("h2", .id("entry"), text: "About this entry")
      html.element("dl", .class("facts")) { html in
        FactRow(name: "Checked", values: [FreshnessWording.phrase(for: service)]).render(in: &html)
        let invented = source.isIllustrative ? " (made up, for illustration)" : ""
        let licence = source.licence.map { ", licence: \($0)" } ?? ""
        FactRow(name: "Source", values: [source.name + invented + licence]).render(in: &html)
      }
      html.element("p") { html in
        html.text("Is something wrong or out of date? ")
        html.local(
          LocalLink(listing: service.id, then: "/suggest"), "Suggest a change")
        html.text(".")
      }
    }
  }
}

import Doorstep
import Matching
import OpenReferral
import Places

/// A sheet for paper: large letters, plain words, the telephone first, boxes to tick and lines to write on.
/// `GET` or `POST /print` with the parameters of a search, or `GET /print?list=…` of a shortlist.
public struct PrintPage {
  private let title: String
  private let place: String?
  private let entries: [PrintEntry]
  private let today: String
  private let mayBeStored: Bool
  private let site: SiteSettings

  /// The sheet of a search: every result of its page once.
  ///
  /// - Parameters:
  ///   - answer: the answer to `form.request`. Where its place is not certain, show `FindPage` instead.
  ///   - today: `yyyy-MM-dd`, the day in Great Britain.
  public init(form: FindForm, answer: SearchAnswer, today: String, site: SiteSettings) {
    let reason = ReasonWording(of: answer)
    let interests = answer.interests.map(\.interest).filter { !$0.isAnything }.map(\.text)
    title = interests.isEmpty ? "What is near" : Capitals.first(of: interests.joined(separator: ", "))
    place = answer.resolvedPlace?.label
    entries = ResultSections(answer).results.map {
      PrintEntry(
        number: $0.number, service: $0.service, location: $0.listing.location, reason: reason.sentence(for: $0.first))
    }
    mayBeStored = !form.isPrivate
    self.today = today
    self.site = site
  }

  /// The sheet of a shortlist.
  ///
  /// - Parameter services: those of its ids that may still be shown, in its order.
  public init(services: [Service], today: String, site: SiteSettings) {
    title = "My list"
    place = nil
    entries = services.enumerated().map {
      PrintEntry(number: $0 + 1, service: $1.publicView, location: nil, reason: nil)
    }
    mayBeStored = false
    self.today = today
    self.site = site
  }

  /// The page; status 200.
  public func render() -> Page {
    let layout = PageLayout(
      site: site, title: title + " (to print)", mayBeStored: mayBeStored, style: "page print-page")
    return layout.render { html in
      html.element(
        "p", .class("screen-only"), text: "Print this page with your browser: Ctrl and P, or Print in its menu.")
      html.element("h1", text: title)
      html.element("p", .class("made")) { html in
        if let place { html.text("Near \(place). ") }
        html.text("Made on \(DateWording.phrase(for: today)) with \(site.name).")
      }
      html.element("p", .class("names")) { html in
        html.text("For: ")
        html.element("span", .class("blank"), text: "")
        html.text(" Helped by: ")
        html.element("span", .class("blank"), text: "")
      }
      if entries.isEmpty { html.element("p", text: "Nothing was found. Change the search and print again.") }
      for entry in entries { entry.render(in: &html) }
    }
  }
}

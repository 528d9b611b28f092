import Doorstep
import Matching
import OpenReferral
import Places

/// The results of a search: what was understood, the map, and each interest with its matches.
struct ResultsPage {
  let form: FindForm
  let answer: SearchAnswer
  let gazetteer: Gazetteer
  let site: SiteSettings

  private var reason: ReasonWording { ReasonWording(of: answer) }
  private var hasResults: Bool { answer.hasMatches }

  func render() -> Page {
    let sections = ResultSections(answer)
    let map = map(of: sections)
    let layout = PageLayout(
      site: site, title: hasResults ? title : "Nothing found", mayBeStored: !form.isPrivate, style: "page results-page")
    return layout.render { html in
      html.element("div", .class("intro")) { html in
        html.element("h1", text: hasResults ? title : "We found nothing that fits")
        SearchSummary(form: form, answer: answer).render(in: &html)
        renderTools(sections, hasMap: map != nil, in: &html)
      }
      html.element("div", .class("found")) { html in
        for section in sections.sections {
          ResultSectionView(section: section, form: form, answer: answer, reason: reason).render(in: &html)
        }
        if hasResults { MakeListForm(form: form).render(in: &html) } else { renderForm(in: &html) }
        PageSteps(form: form, answer: answer).render(in: &html)
      }
      if let map { renderMap(map, in: &html) }
    }
  }

  /// "Reading and dog walking near Orrell, Wigan".
  private var title: String {
    let interests = answer.interests.map(\.interest).filter { !$0.isAnything }.map(\.text)
    let what = interests.isEmpty ? "What is near" : interests.joined(separator: ", ")
    guard let place = answer.resolvedPlace else { return Capitals.first(of: what) }
    return Capitals.first(of: what) + (interests.isEmpty ? " " : " near ") + place.label
  }

  private func renderTools(_ sections: ResultSections, hasMap: Bool, in html: inout HTMLWriter) {
    guard hasResults else { return }
    html.element("div", .class("tools")) { html in
      html.element("details", .class("change")) { html in
        html.element("summary", text: "Change your search")
        FindFormView(form: form).render(in: &html)
      }
      FindStep(path: "/print", form: form, words: "Print these in large type").render(in: &html)
    }
    guard sections.sections.count > 1 || hasMap else { return }
    html.element("nav", .class("jump"), .label("On this page")) { html in
      html.element("ul") { html in
        for section in sections.sections {
          html.element("li") { $0.local(LocalLink("", fragment: section.anchor), section.title) }
        }
        if hasMap { html.element("li") { $0.local(LocalLink("", fragment: "map-heading"), "Map") } }
      }
    }
  }

  private func renderForm(in html: inout HTMLWriter) {
    html.element("h2", text: "Change your search")
    FindFormView(form: form).render(in: &html)
  }

  /// Nil without a place to draw around, or without anything to put on it.
  private func map(of sections: ResultSections) -> ResultsMap? {
    guard hasResults, let place = answer.resolvedPlace else { return nil }
    let map = ResultsMap(around: place, results: sections.results, gazetteer: gazetteer)
    return map.pins.isEmpty ? nil : map
  }

  /// After the results: on a telephone they come first. On a wide screen it stands beside them.
  private func renderMap(_ map: ResultsMap, in html: inout HTMLWriter) {
    html.element("aside", .class("map"), .labelled(by: "map-heading")) { html in
      ResultsMapView(map: map).render(in: &html)
    }
  }
}

import Doorstep
import Geography
import Matching

/// One interest with its good and close matches, or with help where there is nothing.
struct ResultSectionView {
  let section: ResultSections.Section
  let form: FindForm
  let answer: SearchAnswer
  let reason: ReasonWording

  func render(in html: inout HTMLWriter) {
    html.element("section", .class("interest"), .labelled(by: section.anchor)) { html in
      html.element("h2", .id(section.anchor)) { html in
        html.text(section.title)
        if let count { html.element("span", .class("count"), text: " \(count)") }
      }
      if let interest = section.interest { renderNotes(of: interest, in: &html) }
      let isOnlyGood = section.close.isEmpty && section.longShots.isEmpty
      renderGroup(isOnlyGood ? nil : "Good matches", section.good, in: &html)
      renderGroup(
        section.good.isEmpty ? "Nothing fits fully. These come close" : "These come close", section.close, in: &html)
      renderGroup("Long shots", section.longShots, in: &html)
      guard let interest = section.interest, interest.good.isEmpty else { return }
      NothingFoundView(interest: interest, form: form, answer: answer, reason: reason).render(in: &html)
    }
  }

  /// "5 of 38"; nil when all are on the page.
  private var count: String? {
    guard let interest = section.interest, interest.goodTotal > interest.good.count else { return nil }
    return "\(interest.good.count) of \(interest.goodTotal >= 200 ? "200 or more" : "\(interest.goodTotal)")"
  }

  private func renderNotes(of interest: InterestAnswer, in html: inout HTMLWriter) {
    if case .beyondUsualRadius(let radius) = interest.widening {
      html.element(
        "p", .class("note"),
        text: "Nothing within \(Int(radius.miles.rounded())) miles, so these are further away.")
    }
    for reading in interest.readings {
      html.element("p", .class("note"), text: "We read “\(reading.typed)” as “\(reading.readAs)”.")
    }
    if !interest.unknownWords.isEmpty, !section.good.isEmpty || !section.close.isEmpty {
      let words = interest.unknownWords.map { "“\($0)”" }.joined(separator: " or ")
      html.element("p", .class("note"), text: "Nothing here says \(words). We used your other words.")
    }
  }

  private func renderGroup(_ title: String?, _ results: [NumberedResult], in html: inout HTMLWriter) {
    guard !results.isEmpty else { return }
    if let title { html.element("h3", text: title) }
    html.element("ol", .class("results"), .role("list")) { html in
      for result in results {
        ResultView(result: result, reason: reason, heading: title == nil ? "h3" : "h4").render(in: &html)
      }
    }
  }
}

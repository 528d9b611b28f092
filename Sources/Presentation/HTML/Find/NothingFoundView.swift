import Doorstep
import Matching
import OpenReferral

/// What to try when an interest found nothing: each limit that could be dropped, with what it would bring.
struct NothingFoundView {
  let interest: InterestAnswer
  let form: FindForm
  let answer: SearchAnswer
  let reason: ReasonWording

  func render(in html: inout HTMLWriter) {
    html.element("div", .class("nothing")) { html in
      if interest.close.isEmpty {
        html.element("p", .class("lead"), text: "We looked through \(answer.listingsSearched) entries and found none.")
      }
      html.element("h3", text: "What you can try")
      html.element("ul") { html in
        for relaxation in interest.relaxations { render(relaxation, in: &html) }
        renderAdvice(in: &html)
      }
    }
  }

  private func render(_ relaxation: Relaxation, in html: inout HTMLWriter) {
    html.element("li") { html in
      FindStep(form: form.without(relaxation.limit), words: Self.words(for: relaxation.limit)).render(in: &html)
      let name = relaxation.best.match.listing.service.name
      let place = reason.whereabouts(of: relaxation.best).map { ", \($0)" } ?? ""
      html.text(
        relaxation.total == 1
          ? ": there is \(name)\(place)." : ": there are \(relaxation.total), first \(name)\(place).")
    }
  }

  private static func words(for limit: Relaxation.Limit) -> String {
    switch limit {
    case .distance: "Look further away"
    case .kinds: "Look at every kind of thing"
    case .onlyFree: "Include what costs something"
    case .weekdays: "Look at every day"
    case .times: "Look at every time"
    case .languages: "Look at every language"
    case .accessibility: "Look at every place, whatever it says of getting in"
    case .checks: "Look whatever checks are stated"
    case .gender: "Look at everybody"
    case .age: "Look at every age"
    case .rate: "Look at every price"
    case .excluded: "Include what you said no to"
    case .all: "Take all limits away"
    }
  }

  private func renderAdvice(in html: inout HTMLWriter) {
    if form.page > 1, interest.goodTotal > 0 {
      var first = form
      first.page = 1
      return html.element("li") { FindStep(form: first, words: "Go back to the first page").render(in: &$0) }
    }
    let unknown = interest.unknownWords.map { "“\($0)”" }.joined(separator: " or ")
    if !unknown.isEmpty {
      html.element("li", text: "Nothing here says \(unknown). Check the spelling, or try another word for it.")
    } else if interest.relaxations.isEmpty {
      html.element("li", text: "Try another word for it, or a shorter one.")
    }
    if !form.near.isEmpty, !interest.interest.isAnything {
      var anything = form
      anything.interest = ""
      anything.page = 1
      html.element("li") { FindStep(form: anything, words: "See everything that is near you").render(in: &$0) }
    }
  }
}

extension FindForm {
  /// The form without one of its limits.
  fileprivate func without(_ limit: Relaxation.Limit) -> FindForm {
    var form = self
    form.page = 1
    if limit == .distance || limit == .all { form.within = "" }
    if limit == .kinds || limit == .all { form.kinds = [] }
    if limit == .onlyFree || limit == .all { form.isFree = false }
    if limit == .weekdays || limit == .all { form.days = [] }
    if limit == .times || limit == .all { form.when = "" }
    if limit == .accessibility || limit == .all { form.access = [] }
    if limit == .checks || limit == .all { form.checks = [] }
    if limit == .languages || limit == .all { form.language = "" }
    if limit == .gender || limit == .all { form.gender = "" }
    if limit == .age || limit == .all { form.age = nil }
    if limit == .rate || limit == .all { form.rate = nil }
    // Only a sentence says what is not wanted.
    if limit == .excluded || limit == .all { form.isLiteral = true }
    return form
  }
}

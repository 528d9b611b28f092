import Doorstep
import Matching
import OpenReferral
import Places

/// What was understood: where from, what was assumed, and the limits in force, each with a way to drop it.
struct SearchSummary {
  let form: FindForm
  let answer: SearchAnswer

  func render(in html: inout HTMLWriter) {
    renderUnderstanding(in: &html)
    if let place = answer.resolvedPlace { renderPlace(place, in: &html) } else { renderNoPlace(in: &html) }
    let limits = self.limits
    guard !limits.isEmpty else { return }
    html.element("div", .class("limits")) { html in
      html.element("p", .id("limits"), text: "You asked for:")
      html.element("ul", .labelled(by: "limits")) { html in
        for (words, form) in limits {
          html.element("li") { html in
            html.text(words + " ")
            FindStep(form: form, words: "Remove", unseenWords: words).render(in: &html)
          }
        }
      }
    }
  }

  /// What was read into the sentence, and the way to have its words searched as they are.
  private func renderUnderstanding(in html: inout HTMLWriter) {
    let sentences = UnderstandingWording.sentences(for: answer.query)
    if form.isLiteral {
      var read = form
      read.isLiteral = false
      read.page = 1
      html.element("p", .class("note")) { html in
        html.text("Your words were searched as they are. ")
        FindStep(form: read, words: "Read them as a sentence").render(in: &html)
      }
    }
    guard !sentences.isEmpty else { return }
    var literal = form
    literal.isLiteral = true
    literal.page = 1
    html.element("ul", .class("note")) { html in
      for sentence in sentences { html.element("li", text: sentence) }
    }
    html.element("p") { FindStep(form: literal, words: "Search my words as they are").render(in: &$0) }
  }

  private func renderPlace(_ place: ResolvedPlace, in html: inout HTMLWriter) {
    html.element(
      "p", .class("lead"), text: "Measured from \(PlaceText.certainty(of: place)), in a straight line.")
    for note in place.notes {
      guard case .othersShareTheName(let others) = note else {
        html.element("p", .class("note"), text: note.message)
        continue
      }
      html.element("details", .class("note")) { html in
        html.element("summary", text: "Other places have this name")
        PlaceSteps(form: form, places: others).render(in: &html)
      }
    }
    if let radius = answer.query.radius, radius < place.uncertainty {
      html.element(
        "p", .class("note"),
        text: "We know where you are only roughly, so that distance cannot be kept exactly. "
          + "Give a postcode for a closer search.")
    }
  }

  private func renderNoPlace(in html: inout HTMLWriter) {
    html.element("p", .class("lead"), text: "From everywhere. Say where you are, and the nearest come first.")
  }

  private var limits: [(words: String, without: FindForm)] {
    var limits: [(String, FindForm)] = []
    func add(_ words: String, _ change: (inout FindForm) -> Void) {
      var form = form
      form.page = 1
      change(&form)
      limits.append((words, form))
    }
    if !form.within.isEmpty { add("within \(form.within)") { $0.within = "" } }
    for kind in ListingKind.allCases where form.kinds.contains(kind) {
      add(KindWording.plural(kind)) { $0.kinds.remove(kind) }
    }
    for day in form.days.sorted() { add(day.englishName + "s") { $0.days.remove(day) } }
    if !form.when.isEmpty { add(form.when) { $0.when = "" } }
    if form.isFree { add("only what is free") { $0.isFree = false } }
    for (value, words) in FactChoices.access where form.access.contains(value) {
      add(words) { $0.access.remove(value) }
    }
    for (value, words) in FactChoices.checks where form.checks.contains(value) {
      add("checked: \(words)") { $0.checks.remove(value) }
    }
    if !form.language.isEmpty { add("speaking \(form.language)") { $0.language = "" } }
    for (value, words) in FactChoices.genders where form.gender == value { add(words) { $0.gender = "" } }
    if let age = form.age { add("for age \(age)") { $0.age = nil } }
    if let rate = form.rate { add("at most £\(rate) an hour") { $0.rate = nil } }
    if form.order == .nearest { add("the nearest first") { $0.order = .best } }
    return limits
  }
}

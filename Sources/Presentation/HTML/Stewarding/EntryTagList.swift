import DirectoryStore
import OpenReferral

/// What an entry is understood to be about, and saying otherwise.
struct EntryTagList {
  let view: EntryView
  let form: EntryForm?
  let problems: [FormProblem]
  let token: String

  func render(in html: inout HTMLWriter) {
    html.element("h2", text: "What it is about")
    if view.concepts.isEmpty {
      html.element("p", text: "Nothing is understood of it, so it is found by its own words alone.")
    }
    html.element("ul", .class("tags")) { html in
      for concept in view.concepts { render(concept, isDenied: false, in: &html) }
      for concept in view.denied { render(concept, isDenied: true, in: &html) }
    }
    renderForm(FormFields(problems: problems), in: &html)
  }

  private func render(_ concept: EntryView.Concept, isDenied: Bool, in html: inout HTMLWriter) {
    let isDecided = view.stored.tags.contains { $0.isByPerson && $0.concept == concept.id }
    html.element("li") { html in
      html.element("span", text: isDenied ? "Not: \(concept.label)" : concept.label)
      if isDecided, !isDenied { html.element("span", .class("hint"), text: " (somebody said so)") }
      EntryForm.action(
        isDecided ? .takeBackTag : .notAbout, view.stored.service.id, [("concept", concept.id)],
        words: isDecided ? "Take back" : "Not this"
      ).render(about: concept.label, token: token, in: &html)
    }
  }

  private func renderForm(_ fields: FormFields, in html: inout HTMLWriter) {
    html.element(
      "form", .class("suggest"), .action(LocalLink(entry: view.stored.service.id)), .method("post"), .noValidate
    ) { html in
      html.hidden("token", token)
      html.hidden("do", EntryForm.Act.about.rawValue)
      fields.field(.concept, label: "Also about", hint: "One interest, such as gardening.", in: &html) { html in
        html.void(
          "input", .type("text"), .id("concept"), .name("concept"),
          .value(form?.act == .about ? form?.typed("concept") ?? "" : ""), .autocomplete("off"),
          fields.describe(.concept, hasHint: true), fields.invalid(.concept))
      }
      html.element("div", .class("buttons")) { html in
        html.element("button", .class("quiet"), .type("submit"), text: "Add")
      }
    }
  }
}

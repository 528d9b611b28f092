import Doorstep

/// What was asked, read back, folded away.
struct NeedSummary {
  let answers: NeedAnswers

  func render(in html: inout HTMLWriter) {
    html.element("details", .class("more asked")) { html in
      html.element("summary", text: "What you asked for")
      html.element("dl", .class("facts")) { html in
        for (field, entries) in answers.entries {
          FactRow(name: NeedFieldWording.label(field), values: entries).render(in: &html)
        }
      }
    }
  }
}

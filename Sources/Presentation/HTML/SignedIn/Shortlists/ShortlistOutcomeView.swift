import Access

/// Asks how a shortlist ended.
struct ShortlistOutcomeView {
  let reference: ShortlistReference
  let form: ShortlistChangeForm
  let fields: FormFields
  let token: String

  func render(in html: inout HTMLWriter) {
    html.element("h2", text: "How it ended")
    html.element(
      "form", .class("suggest"), .action(LocalLink(shortlist: reference)), .method("post"), .noValidate
    ) { html in
      html.hidden("token", token)
      html.hidden("action", "end")
      fields.group(.outcome, legend: "How did it end?", in: &html) { html in
        for code in ShortlistOutcome.codes {
          fields.choice(
            "radio", name: "outcome", value: code, label: ShortlistWording.choice(forCode: code),
            isChosen: form.outcome == code, in: &html)
        }
      }
      fields.group(
        .unmetReason, legend: "If nothing was suitable, why?",
        hint: "It is counted with the tasks, the area and the month, and without the case number.", in: &html
      ) { html in
        for reason in UnmetReason.allCases {
          fields.choice(
            "radio", name: "unmet_reason", value: reason.rawValue,
            label: Capitals.first(of: ShortlistWording.phrase(for: reason)), isChosen: form.reason == reason, in: &html)
        }
      }
      html.element("div", .class("buttons")) { html in
        html.element("button", .class("primary"), .type("submit"), text: "Note how it ended")
      }
    }
  }
}

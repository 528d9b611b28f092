import Access
import Doorstep
import Foundation

/// The form that keeps a shortlist, with the providers and the need it carries along unseen.
struct ShortlistSaveFields {
  let form: BrokerShortlistForm
  let problems: [FormProblem]
  let token: String

  func render(in html: inout HTMLWriter) {
    let fields = FormFields(problems: problems)
    html.element(
      "form", .class("suggest"), .action(LocalLink("/broker/shortlists")), .method("post"), .noValidate
    ) { html in
      html.hidden("token", token)
      for provider in form.providers { html.hidden("provider", provider.uuidString.lowercased()) }
      for field in NeedField.allCases {
        for entry in form.need.entries[field] ?? [] { html.hidden(field.rawValue, entry) }
      }
      fields.field(
        .reference, label: "Case number",
        hint: "Such as CASE-0147. No name, no date of birth, no NHS number.", in: &html
      ) { input(.reference, form.reference, fields, in: &$0) }
      fields.field(
        .days, label: "Days to keep it (optional)",
        hint: "\(BrokerShortlist.usualDays) unless you say otherwise, \(BrokerShortlist.mostDays) at most.", in: &html
      ) { input(.days, form.days, fields, in: &$0) }
      if !form.need.entries.isEmpty { renderKeeping(fields, in: &html) }
      html.element("div", .class("buttons")) { html in
        html.element("button", .class("primary"), .type("submit"), text: "Save")
      }
    }
  }

  private func renderKeeping(_ fields: FormFields, in html: inout HTMLWriter) {
    fields.group(
      .keepNeed, legend: "Keep what the person needs with it?",
      hint: "Without it, the tasks and the area alone are kept, to be counted if nobody fits.", in: &html
    ) { html in
      fields.choice(
        "radio", name: "keep_need", value: "yes", label: "Keep it", isChosen: form.keepsNeed, in: &html)
      fields.choice(
        "radio", name: "keep_need", value: "no", label: "Do not keep it", isChosen: !form.keepsNeed, in: &html)
    }
  }

  private func input(_ field: FormField, _ value: String, _ fields: FormFields, in html: inout HTMLWriter) {
    html.void(
      "input", .type("text"), .id(field.name), .name(field.name), .value(value), .autocomplete("off"),
      .spellcheck("false"), .when(field == .days, .inputMode("numeric")), fields.describe(field, hasHint: true),
      fields.invalid(field))
  }
}

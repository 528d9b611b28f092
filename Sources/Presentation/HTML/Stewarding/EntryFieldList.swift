import DirectoryStore
import OpenReferral

/// The fields of an entry that can be put right, with what the source says where somebody did.
struct EntryFieldList {
  let view: EntryView
  let form: EntryForm?
  let problems: [FormProblem]
  let token: String

  private var stored: StoredService { view.stored }
  private var values: CorrectionView { CorrectionView(stored) }

  func render(in html: inout HTMLWriter) {
    html.element("h2", text: "What it says")
    html.element("dl", .class("facts fields")) { html in
      for field in CorrectionView.fields { render(field, in: &html) }
    }
  }

  private func render(_ field: CorrectableField, in html: inout HTMLWriter) {
    let correction = stored.corrections.first { $0.field == field }
    html.element("div") { html in
      html.element("dt", text: CorrectionView.title(of: field))
      html.element("dd") { html in
        if form?.act == .correct, form?.field == field {
          renderForm(field, in: &html)
        } else {
          renderValue(field, in: &html)
        }
        if let correction { renderSource(correction, in: &html) }
      }
    }
  }

  private func renderValue(_ field: CorrectableField, in html: inout HTMLWriter) {
    if let value = values.value(of: field) {
      html.element("p", text: value)
    } else {
      html.element("p") { html in
        html.local(LocalLink(contactOf: stored.service.id), "See how to reach them")
        html.text(" (on record)")
      }
    }
    html.element("p") { html in
      let title = CorrectionView.title(of: field)
      html.element("a", .href(LocalLink(entry: stored.service.id, query: [("field", field.rawValue)]))) { html in
        html.text("Put right")
        html.element("span", .class("unseen"), text: ": \(title)")
      }
    }
  }

  private func renderSource(_ correction: Correction, in html: inout HTMLWriter) {
    html.element("p", .class("hint"), text: "Put right here. The source says: \(values.theirs(correction)).")
    EntryForm.action(.takeBack, stored.service.id, [("field", correction.field.rawValue)])
      .render(about: CorrectionView.title(of: correction.field), token: token, in: &html)
  }

  private func renderForm(_ field: CorrectableField, in html: inout HTMLWriter) {
    let fields = FormFields(problems: problems)
    html.element(
      "form", .class("suggest"), .action(LocalLink(entry: stored.service.id)), .method("post"), .noValidate
    ) { html in
      html.hidden("token", token)
      html.hidden("do", EntryForm.Act.correct.rawValue)
      html.hidden("field", field.rawValue)
      fields.field(.value, label: "What it should say", hint: hint(of: field), in: &html) { html in
        html.textArea(
          .id("value"), .name("value"), .rows(field == .description ? 8 : 2), .autocomplete("off"),
          fields.describe(.value, hasHint: true), fields.invalid(.value), typed: form?.typed("value") ?? "")
      }
      html.element("div", .class("buttons")) { html in
        html.element("button", .class("primary"), .type("submit"), text: "Put right")
        html.local(LocalLink(entry: stored.service.id), "Leave it")
      }
    }
  }

  private func hint(of field: CorrectableField) -> String {
    switch field {
    case .status: "One of: " + ServiceStatus.allCases.map(\.rawValue).joined(separator: ", ") + "."
    case .url: "A whole address, such as https://www.example.org."
    case .phone: "One number, such as 01942 000000."
    default: "It is laid over what the source says, also after later imports."
    }
  }
}

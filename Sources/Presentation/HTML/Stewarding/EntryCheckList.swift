import Access
import DirectoryStore
import OpenReferral

/// The checks on a provider, with what a steward can say of each. Nothing for entries that are not of a provider.
struct EntryCheckList {
  let view: EntryView
  let form: EntryForm?
  let problems: [FormProblem]
  let session: PageSession

  private var stored: StoredService { view.stored }

  func render(in html: inout HTMLWriter) {
    guard let provider = stored.service.provider else { return }
    html.element("h2", text: "Checks")
    html.element(
      "p", .class("hint"),
      text:
        "What the provider says is a claim. Say that it was seen or verified when somebody did: with the day and who.")
    if provider.checks.isEmpty { html.element("p", text: "Nothing is known of any check. That is not a no.") }
    html.element("ul", .class("entries checks")) { html in
      for check in provider.checks { render(check, in: &html) }
      if isOpen(EntryForm.newCheck) {
        html.element("li") { renderForm(EntryForm.newCheck, in: &$0) }
      }
    }
    guard !isOpen(EntryForm.newCheck) else { return }
    html.element("p") { html in
      html.local(LocalLink(entry: stored.service.id, query: [("field", EntryForm.newCheck)]), "Add a check")
    }
  }

  private func isOpen(_ field: String) -> Bool { form?.act == .correct && form?.typed("field") == field }

  private func render(_ check: ProviderCheck, in html: inout HTMLWriter) {
    let field = stored.service.ownName(of: .check(check.name))
    html.element("li") { html in
      html.element("h3", text: Capitals.first(of: check.name))
      html.element("p", text: Capitals.first(of: CheckWording.phrase(for: check, today: view.today)) + ".")
      if isOpen(field.rawValue) { return renderForm(field.rawValue, in: &html) }
      if let correction = stored.corrections.first(where: { $0.field == field }) {
        let theirs = CorrectionView(stored).theirs(correction)
        html.element("p", .class("hint"), text: "Said here. The source says: \(theirs).")
      }
      renderButtons(field, check, in: &html)
    }
  }

  private func renderButtons(_ field: CorrectableField, _ check: ProviderCheck, in html: inout HTMLWriter) {
    html.element("div", .class("buttons")) { html in
      html.element("a", .href(LocalLink(entry: stored.service.id, query: [("field", field.rawValue)]))) { html in
        html.text("Seen or verified?")
        html.element("span", .class("unseen"), text: " \(check.name)")
      }
      guard stored.corrections.contains(where: { $0.field == field }) else { return }
      EntryForm.action(.takeBack, stored.service.id, [("field", field.rawValue)])
        .render(about: check.name, token: session.formToken, in: &html)
    }
  }

  private func renderForm(_ field: String, in html: inout HTMLWriter) {
    let fields = FormFields(problems: problems)
    html.element(
      "form", .class("suggest"), .action(LocalLink(entry: stored.service.id)), .method("post"), .noValidate
    ) { html in
      html.hidden("token", session.formToken)
      html.hidden("do", EntryForm.Act.correct.rawValue)
      html.hidden("field", field)
      if field == EntryForm.newCheck {
        text(.checkName, "What was checked?", "Such as enhanced DBS, insurance, references.", fields, in: &html)
      }
      fields.group(.state, legend: "How far was it checked?", in: &html) { html in
        for state in ProviderCheckState.allCases.reversed() {
          fields.choice(
            "radio", name: "state", value: state.rawValue, label: Self.words(for: state),
            isChosen: form?.typed("state") == state.rawValue, in: &html)
        }
      }
      text(.date, "On which day?", "Such as \(view.today).", fields, in: &html)
      text(.issuer, "Who checked it?", "A role or an organisation. Everybody sees it.", fields, in: &html)
      text(.expires, "When does it run out? (optional)", "Left empty, it stays as it is.", fields, in: &html)
      html.element("div", .class("buttons")) { html in
        html.element("button", .class("primary"), .type("submit"), text: "Keep this")
        html.local(LocalLink(entry: stored.service.id), "Leave it")
      }
    }
  }

  private func text(
    _ field: FormField, _ label: String, _ hint: String, _ fields: FormFields, in html: inout HTMLWriter
  ) {
    fields.field(field, label: label, hint: hint, in: &html) { html in
      html.void(
        "input", .type("text"), .id(field.target), .name(field.name), .value(form?.typed(field.name) ?? ""),
        .autocomplete("off"), .spellcheck("false"), fields.describe(field, hasHint: true), fields.invalid(field))
    }
  }

  /// As the choice reads.
  private static func words(for state: ProviderCheckState) -> String {
    switch state {
    case .verified: "Verified: asked whoever issued it"
    case .seen: "Seen: looked at the paper"
    case .claimed: "Only claimed: nobody has seen it"
    }
  }
}

import Matching

/// The choices about facts that a listing states: getting in, language, and what matters when arranging support.
struct CareChoicesView {
  let form: FindForm
  let fields: FormFields

  func render(in html: inout HTMLWriter) {
    fields.group(.access, legend: "What must a place have?", in: &html) { html in
      for (value, words) in FactChoices.access {
        fields.choice(
          "checkbox", name: "access", value: value, label: words, isChosen: form.access.contains(value), in: &html)
      }
    }
    renderLanguage(in: &html)
    html.element("details", .class("more"), .when(isInUse, .open)) { html in
      html.element("summary", text: "For somebody who gives care")
      html.element("div", .class("more-fields"), content: renderCare)
    }
  }

  private var isInUse: Bool {
    !form.checks.isEmpty || !form.gender.isEmpty || form.age != nil || form.rate != nil
      || fields.problems.contains { [.check, .gender, .age, .rate].contains($0.field) }
  }

  private func renderLanguage(in html: inout HTMLWriter) {
    fields.field(.language, label: "Which language must they speak or sign?", in: &html) { html in
      html.element(
        "select", .id("language"), .name("language"), fields.describe(.language, hasHint: false),
        fields.invalid(.language)
      ) { html in
        html.element("option", .value(""), text: "Any")
        for language in FactChoices.languages {
          html.element("option", .value(language), .when(language == form.language, .selected), text: language)
        }
      }
    }
  }

  private func renderCare(in html: inout HTMLWriter) {
    fields.group(
      .check, legend: "What must somebody have checked?", hint: "What a person only says of themselves does not count.",
      in: &html
    ) { html in
      for (value, words) in FactChoices.checks {
        fields.choice(
          "checkbox", name: "check", value: value, label: words, isChosen: form.checks.contains(value), in: &html)
      }
    }
    fields.group(.gender, legend: "Must it be a woman or a man?", hint: "Choose none for either.", in: &html) { html in
      for (value, words) in FactChoices.genders {
        fields.choice("radio", name: "gender", value: value, label: words, isChosen: form.gender == value, in: &html)
      }
    }
    renderNumber(
      .age, "How old is the person?", form.age, hint: "In years. Leave empty if it does not matter.", in: &html)
    renderNumber(.rate, "What may an hour cost at most?", form.rate, hint: "In pounds, such as 18.", in: &html)
  }

  private func renderNumber(
    _ field: FormField, _ label: String, _ value: Int?, hint: String, in html: inout HTMLWriter
  ) {
    fields.field(field, label: label, hint: hint, in: &html) { html in
      html.void(
        "input", .type("text"), .class("number"), .id(field.name), .name(field.name),
        .value(value.map(String.init) ?? ""), .inputMode("numeric"), .autocomplete("off"),
        fields.describe(field, hasHint: true), fields.invalid(field))
    }
  }
}

import Doorstep

/// The fields of a need's form, each with its label, hint, problem and what was typed.
struct NeedInputs {
  let answers: NeedAnswers
  let fields: FormFields

  /// Several entries, one a line.
  func lines(_ name: NeedField, rows: Int, in html: inout HTMLWriter) {
    field(name, in: &html) { html in
      html.textArea(
        .id(FormField(name).target), .name(name.rawValue), .rows(rows), .autocomplete("off"), described(name),
        fields.invalid(FormField(name)), typed: answers.text(name))
    }
  }

  /// One line of text.
  func line(_ name: NeedField, in html: inout HTMLWriter) {
    field(name, in: &html) { html in
      html.void(
        "input", .type("text"), .id(FormField(name).target), .name(name.rawValue), .value(answers.text(name)),
        .autocomplete("off"), described(name), fields.invalid(FormField(name)))
    }
  }

  /// An amount or a number.
  func number(_ name: NeedField, in html: inout HTMLWriter) {
    field(name, in: &html) { html in
      html.void(
        "input", .type("text"), .class("number"), .id(FormField(name).target), .name(name.rawValue),
        .value(answers.text(name)),
        .inputMode("decimal"), .autocomplete("off"), described(name), fields.invalid(FormField(name)))
    }
  }

  /// One of several. What was sent and is none of them is offered too, so that it is not lost.
  func select(_ name: NeedField, _ choices: [(String, String)], in html: inout HTMLWriter) {
    let typed = answers.text(name)
    let offered = choices + (choices.contains { $0.0 == typed } ? [] : [(typed, typed)])
    field(name, in: &html) { html in
      html.element(
        "select", .id(FormField(name).target), .name(name.rawValue), described(name), fields.invalid(FormField(name))
      ) { html in
        for (value, words) in offered {
          html.element("option", .value(value), .when(value == typed, .selected), text: words)
        }
      }
    }
  }

  /// Any of several.
  func choices(_ name: NeedField, _ choices: [(String, String)], in html: inout HTMLWriter) {
    fields.group(
      FormField(name), legend: NeedFieldWording.label(name), hint: NeedFieldWording.hint(name), in: &html
    ) { html in
      for (value, words) in choices {
        fields.choice(
          "checkbox", name: name.rawValue, value: value, label: words, isChosen: answers.has(name, value), in: &html)
      }
    }
  }

  /// Fields that are ticked or not, under one question.
  func ticks(_ legend: String, _ names: [NeedField], in html: inout HTMLWriter) {
    html.element("fieldset", .class("field")) { html in
      html.element("legend", text: legend)
      html.element("div", .class("choices")) { html in
        for name in names {
          fields.choice(
            "checkbox", name: name.rawValue, value: "yes", label: NeedFieldWording.label(name),
            isChosen: answers.has(name, "yes"), in: &html)
        }
      }
    }
  }

  private func field(_ name: NeedField, in html: inout HTMLWriter, content: (inout HTMLWriter) -> Void) {
    fields.field(
      FormField(name), label: NeedFieldWording.label(name), hint: NeedFieldWording.hint(name), in: &html,
      content: content)
  }

  private func described(_ name: NeedField) -> HTMLAttribute {
    fields.describe(FormField(name), hasHint: NeedFieldWording.hint(name) != nil)
  }
}

/// The parts forms are made of: label, hint, the error in the same words as in the summary, and the field.
struct FormFields {
  let problems: [FormProblem]

  /// The message for a field; nil when there is nothing wrong with it.
  func problem(of field: FormField) -> FormProblem? { problems.first { $0.field == field } }

  /// The identifiers that describe a field, for assistive technology.
  private func description(of field: FormField, hasHint: Bool) -> String {
    let parts = [hasHint ? "\(field.name)-hint" : nil, problem(of: field).map { _ in "\(field.name)-problem" }]
    return parts.compactMap { $0 }.joined(separator: " ")
  }

  /// The attributes that name, describe and mark a field.
  func describe(_ field: FormField, hasHint: Bool) -> HTMLAttribute {
    let identifiers = description(of: field, hasHint: hasHint)
    return .when(!identifiers.isEmpty, .described(by: identifiers))
  }

  func invalid(_ field: FormField) -> HTMLAttribute { .when(problem(of: field) != nil, .invalid) }

  /// A label with its hint and error, and then the field.
  func field(
    _ field: FormField, label: String, hint: String? = nil, in html: inout HTMLWriter,
    content: (inout HTMLWriter) -> Void
  ) {
    html.element("div", .class(problem(of: field) == nil ? "field" : "field wrong")) { html in
      html.element("label", .for(field.target), text: label)
      renderNotes(field, hint: hint, in: &html)
      content(&html)
    }
  }

  /// A group of choices under one question.
  func group(
    _ field: FormField, legend: String, hint: String? = nil, in html: inout HTMLWriter,
    choices: (inout HTMLWriter) -> Void
  ) {
    html.element(
      "fieldset", .class(problem(of: field) == nil ? "field" : "field wrong"), describe(field, hasHint: hint != nil)
    ) { html in
      html.element("legend", text: legend)
      renderNotes(field, hint: hint, in: &html)
      html.element("div", .class("choices"), content: choices)
    }
  }

  /// One choice: the words are part of its target.
  func choice(
    _ type: StaticString, name: String, value: String, label: String, isChosen: Bool, in html: inout HTMLWriter
  ) {
    html.element("div", .class("choice")) { html in
      html.void(
        "input", .type(type), .id("\(name)-\(value)"), .name(name), .value(value), .when(isChosen, .checked))
      html.element("label", .for("\(name)-\(value)"), text: label)
    }
  }

  private func renderNotes(_ field: FormField, hint: String?, in html: inout HTMLWriter) {
    if let hint { html.element("p", .class("hint"), .id("\(field.name)-hint"), text: hint) }
    guard let problem = problem(of: field) else { return }
    html.element("p", .class("wrong-note"), .id("\(field.name)-problem")) { html in
      html.element("span", .class("unseen"), text: "Error: ")
      html.text(problem.message)
    }
  }
}

/// A form's answers, carried along unseen.
struct HiddenFields {
  let form: FindForm

  func render(in html: inout HTMLWriter) {
    for (name, value) in form.parameters { html.hidden(name, value) }
  }
}

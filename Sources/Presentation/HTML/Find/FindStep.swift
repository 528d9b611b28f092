/// A next step from a search: a link; or, from a private search, a button that sends the same form without an address.
struct FindStep {
  var path: StaticString = "/find"
  let form: FindForm
  let words: String

  func render(in html: inout HTMLWriter, class style: StaticString? = nil) {
    guard form.isPrivate else {
      return html.local(LocalLink(path, query: form.parameters), words, class: style)
    }
    html.element("form", .class("step"), .action(LocalLink(path)), .method("post")) { html in
      HiddenFields(form: form).render(in: &html)
      html.element("button", .type("submit"), .class(style ?? "as-link"), text: words)
    }
  }
}

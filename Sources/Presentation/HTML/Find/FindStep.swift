/// A next step from a search: a link; or, from a private search, a button that sends the same form without an address.
struct FindStep {
  var path: StaticString = "/find"
  let form: FindForm
  let words: String
  /// More words for who hears the link without what stands around it.
  var unseenWords = ""

  func render(in html: inout HTMLWriter, class style: StaticString? = nil) {
    guard form.isPrivate else {
      return html.element(
        "a", .href(LocalLink(path, query: form.parameters)), .when(style != nil, .class(style ?? "")),
        content: renderWords)
    }
    html.element("form", .class("step"), .action(LocalLink(path)), .method("post")) { html in
      HiddenFields(form: form).render(in: &html)
      html.element("button", .type("submit"), .class(style ?? "as-link"), content: renderWords)
    }
  }

  private func renderWords(in html: inout HTMLWriter) {
    html.text(words)
    if !unseenWords.isEmpty { html.element("span", .class("unseen"), text: " " + unseenWords) }
  }
}

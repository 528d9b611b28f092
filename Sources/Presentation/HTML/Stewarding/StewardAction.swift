/// A button: a form of one click, which the page completes with the session's token.
struct StewardAction: Sendable {
  let words: String
  let link: LocalLink
  let fields: [(name: String, value: String)]

  /// - Parameter about: what the button is about, for those who hear it without what stands around it.
  func render(about: String, token: String, in html: inout HTMLWriter) {
    html.element("form", .class("step"), .action(link), .method("post")) { html in
      html.hidden("token", token)
      for (name, value) in fields { html.hidden(name, value) }
      html.element("button", .class("quiet"), .type("submit")) { html in
        html.text(words)
        html.element("span", .class("unseen"), text: ": \(about)")
      }
    }
  }
}

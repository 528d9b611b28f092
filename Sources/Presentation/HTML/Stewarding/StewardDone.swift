/// What was just done, as the page says it, with the way back.
public struct StewardDone: Sendable {
  let words: String
  /// Nil where there is nothing to take back.
  let undo: StewardAction?

  func render(token: String, in html: inout HTMLWriter) {
    html.element("div", .class("done"), .role("status")) { html in
      html.element("p", text: words)
      undo?.render(about: "what you just did", token: token, in: &html)
    }
  }
}

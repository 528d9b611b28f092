import Brokering

/// What must be asked before somebody can be relied on. Nothing is written where there is nothing to ask.
struct AskFirstView {
  let questions: [AskFirst]

  func render(in html: inout HTMLWriter) {
    guard !questions.isEmpty else { return }
    html.element("div", .class("ask")) { html in
      html.element("p") { $0.element("strong", text: "Ask first") }
      html.element("ul") { html in
        for question in questions { html.element("li", text: AskFirstWording.sentence(for: question)) }
      }
    }
  }
}

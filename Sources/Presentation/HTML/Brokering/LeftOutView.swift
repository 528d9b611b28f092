import Brokering

/// How many each must-have left out, and what dropping it would bring. Nothing is written where nobody was.
struct LeftOutView {
  let counts: [RemovalCount]
  let need: Need

  func render(in html: inout HTMLWriter) {
    let removals = counts.filter { $0.removed > 0 }
    guard !removals.isEmpty else { return }
    html.element("section", .class("left-out")) { html in
      html.element("h2", text: "Who was left out")
      html.element("p", .class("hint"), text: "Each provider is counted once, at the first reason that applies.")
      html.element("ul") { html in
        for removal in removals { render(removal, in: &html) }
      }
    }
  }

  private func render(_ removal: RemovalCount, in html: inout HTMLWriter) {
    html.element("li") { html in
      html.text(ConstraintWording.sentence(removal, need: need) + ".")
      if let change = ConstraintWording.change(removal, need: need) {
        html.text(" ")
        html.element("strong", text: change)
      }
    }
  }
}

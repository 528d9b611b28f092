/// The list of what is wrong, at the top of a page. It takes the focus without a script, and links to the fields.
struct ProblemSummary {
  let problems: [FormProblem]

  func render(in html: inout HTMLWriter) {
    guard !problems.isEmpty else { return }
    html.element("div", .class("problems"), .role("alert"), .tabIndex(-1), .autofocus, .labelled(by: "problems")) {
      html in
      html.element("h2", .id("problems"), text: "There is a problem")
      html.element("ul") { html in
        for problem in problems {
          html.element("li") { $0.local(LocalLink("", fragment: problem.field.target), problem.message) }
        }
      }
    }
  }
}

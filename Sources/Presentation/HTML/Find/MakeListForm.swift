/// The button that makes a list of the ticked results. The ticks stand beside the results and name this form.
struct MakeListForm {
  let form: FindForm

  func render(in html: inout HTMLWriter) {
    html.element("form", .id("make-list"), .class("make-list"), .action(LocalLink("/shortlist")), .method("post")) {
      html in
      html.element("h2", text: "Keep the ones you like")
      html.element(
        "p",
        text: "Tick “Put on my list” beside what you like. You get a link to your list, to print or to pass on. "
          + "There is no account.")
      if !form.list.isEmpty { html.hidden("list", form.list) }
      html.element(
        "button", .class("primary"), .type("submit"), text: form.list.isEmpty ? "Make my list" : "Add to my list")
    }
  }
}

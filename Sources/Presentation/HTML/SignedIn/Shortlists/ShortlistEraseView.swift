import Access

/// Erases a shortlist, once it is ticked that this is meant.
struct ShortlistEraseView {
  let reference: ShortlistReference
  let fields: FormFields
  let token: String

  func render(in html: inout HTMLWriter) {
    html.element("h2", text: "Erase it")
    html.element(
      "p", text: "Everything about this case goes at once, also from the counts. It cannot be taken back.")
    html.element(
      "form", .class("suggest"), .action(LocalLink(shortlist: reference)), .method("post"), .noValidate
    ) { html in
      html.hidden("token", token)
      html.hidden("action", "erase")
      fields.group(.confirm, legend: "Are you sure?", in: &html) { html in
        fields.choice(
          "checkbox", name: "confirm", value: "yes", label: "Yes, erase \(reference.text) for good", isChosen: false,
          in: &html)
      }
      html.element("div", .class("buttons")) { html in
        html.element("button", .class("quiet"), .type("submit"), text: "Erase")
      }
    }
  }
}

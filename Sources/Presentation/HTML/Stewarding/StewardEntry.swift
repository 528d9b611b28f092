/// Something to look at in a list, with what can be done about it in one click.
struct StewardEntry: Sendable {
  /// One of two entries that are held against each other.
  struct Side: Sendable {
    let heading: String
    let link: LocalLink
    let facts: [(name: String, values: [String])]
  }

  let title: String
  /// Where more of it is to be seen; nil for nowhere.
  let link: LocalLink?
  /// What there is to know, a paragraph each.
  var lines: [String] = []
  /// Two, or none.
  var sides: [Side] = []
  var actions: [StewardAction] = []

  func render(token: String, in html: inout HTMLWriter) {
    html.element("li") { html in
      html.element("h3") { html in
        if let link { html.local(link, title) } else { html.text(title) }
      }
      for line in lines { html.element("p", text: line) }
      renderSides(in: &html)
      guard !actions.isEmpty else { return }
      html.element("div", .class("buttons")) { html in
        for action in actions { action.render(about: title, token: token, in: &html) }
      }
    }
  }

  private func renderSides(in html: inout HTMLWriter) {
    guard !sides.isEmpty else { return }
    html.element("div", .class("sides")) { html in
      for side in sides {
        html.element("div", .class("side")) { html in
          html.element("h4") { $0.local(side.link, side.heading) }
          html.element("dl", .class("facts")) { html in
            for (name, values) in side.facts where !values.isEmpty {
              html.element("div") { html in
                html.element("dt", text: name)
                for value in values { html.element("dd", text: value) }
              }
            }
          }
        }
      }
    }
  }
}

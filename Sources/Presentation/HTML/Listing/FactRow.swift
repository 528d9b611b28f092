/// One named fact in a list of facts; several values stand one a line. Nothing is written for none.
struct FactRow {
  let name: String
  let values: [String]

  func render(in html: inout HTMLWriter) {
    var distinct: [String] = []
    for value in values where !value.isEmpty && !distinct.contains(value) { distinct.append(value) }
    guard !distinct.isEmpty else { return }
    html.element("div") { html in
      html.element("dt", text: name)
      for value in distinct { html.element("dd", text: Capitals.first(of: value)) }
    }
  }
}

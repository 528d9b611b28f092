import OpenReferral

/// Those on a shortlist side by side: a column each, a row for each thing to compare. It scrolls sideways in its own
/// frame, which the keyboard reaches.
struct ShortlistCompareTable {
  let shown: ShownShortlist

  func render(in html: inout HTMLWriter) {
    html.element("div", .class("side-by-side"), .role("region"), .labelled(by: "compare"), .tabIndex(0)) { html in
      html.element("table") { html in
        html.element("caption", text: "What each of them offers, what is checked, and what to ask")
        renderHead(in: &html)
        html.element("tbody") { html in
          for name in ["Who"] + shown.factNames + ["Checked", "To ask", "Your note"] { renderRow(name, in: &html) }
        }
      }
    }
  }

  private func renderHead(in html: inout HTMLWriter) {
    html.element("thead") { html in
      html.element("tr") { html in
        html.element("td", text: "")
        for provider in shown.providers {
          html.element("th", .scope("col")) { html in
            html.local(LocalLink(listing: provider.service.id), provider.sheet.name)
          }
        }
      }
    }
  }

  private func renderRow(_ name: String, in html: inout HTMLWriter) {
    html.element("tr") { html in
      html.element("th", .scope("row"), text: name)
      for provider in shown.providers {
        html.element("td") { html in
          for line in lines(name, provider) { html.element("p", text: line) }
        }
      }
    }
  }

  private func lines(_ name: String, _ provider: ShownShortlist.Provider) -> [String] {
    switch name {
    case "Who": [Capitals.first(of: provider.sheet.kind)]
    case "Checked": provider.sheet.checked
    case "To ask": provider.sheet.toAsk
    case "Your note": [provider.note.isEmpty ? "None" : provider.note]
    default: [provider.sheet.value(of: name)]
    }
  }
}

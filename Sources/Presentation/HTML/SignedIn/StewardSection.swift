import Foundation

/// One part of the steward's page: things of one sort that want looking at. A new sort is a value of this type and a
/// line where the page is made (`StewardEndpoint`).
public struct StewardSection: Sendable {
  /// Something to look at, with what can be done about it in one click.
  struct Entry: Sendable {
    let title: String
    /// The page of the listing; nil when it has none to show.
    let listing: LocalLink?
    /// What there is to know, a paragraph each.
    let lines: [String]
    let actions: [Action]
  }

  /// A button: a form of one click, which the page completes with the session's token.
  struct Action: Sendable {
    let words: String
    let link: LocalLink
    let fields: [(name: String, value: String)]
  }

  /// Entries of one section shown at once.
  static let mostEntries = 100

  /// For links to it within the page: small letters.
  let id: String
  let title: String
  /// What to say when there is nothing.
  let empty: String
  let entries: [Entry]

  func render(token: String, in html: inout HTMLWriter) {
    html.element("section", .class("steward"), .labelled(by: id)) { html in
      html.element("h2", .id(id)) { html in
        html.text(title)
        if !entries.isEmpty { html.element("span", .class("count"), text: "(\(entries.count))") }
      }
      guard !entries.isEmpty else { return html.element("p", text: empty) }
      html.element("ul", .class("entries")) { html in
        for entry in entries.prefix(Self.mostEntries) { render(entry, token, in: &html) }
      }
      if entries.count > Self.mostEntries {
        html.element("p", text: "And \(entries.count - Self.mostEntries) more, once these are done.")
      }
    }
  }

  private func render(_ entry: Entry, _ token: String, in html: inout HTMLWriter) {
    html.element("li") { html in
      html.element("h3") { html in
        if let link = entry.listing { html.local(link, entry.title) } else { html.text(entry.title) }
      }
      for line in entry.lines { html.element("p", text: line) }
      html.element("div", .class("buttons")) { html in
        for action in entry.actions { render(action, of: entry, token, in: &html) }
      }
    }
  }

  private func render(_ action: Action, of entry: Entry, _ token: String, in html: inout HTMLWriter) {
    html.element("form", .class("step"), .action(action.link), .method("post")) { html in
      html.hidden("token", token)
      for (name, value) in action.fields { html.hidden(name, value) }
      html.element("button", .class("quiet"), .type("submit")) { html in
        html.text(action.words)
        html.element("span", .class("unseen"), text: ": \(entry.title)")
      }
    }
  }
}

import Access
import Foundation
import OpenReferral

/// For each provider on a shortlist: a note, how to reach them, and taking them off.
struct ShortlistNotesView {
  let shown: ShownShortlist
  let form: ShortlistChangeForm
  let token: String

  func render(in html: inout HTMLWriter) {
    html.element("h2", .id(FormField.words.target), text: "Notes")
    html.element(
      "p", .class("hint"),
      text: "For your organisation. Nothing that tells who the person is. The provider may ask to see what is noted "
        + "about them.")
    html.element("ul", .class("entries")) { html in
      for provider in shown.providers { render(provider, in: &html) }
    }
  }

  private func render(_ provider: ShownShortlist.Provider, in html: inout HTMLWriter) {
    let id = provider.service.id
    html.element("li") { html in
      html.element("h3") { $0.local(LocalLink(listing: id), provider.sheet.name) }
      html.element("p") { $0.local(LocalLink(contactOf: id), "See how to reach them") }
      sendForm(in: &html) { html in
        hidden("note", id, in: &html)
        let field = "words-\(id.uuidString.lowercased())"
        html.element("label", .for(field)) { html in
          html.text("Note")
          html.element("span", .class("unseen"), text: " about \(provider.sheet.name)")
        }
        html.textArea(
          .id(field), .name("words"), .rows(2), .autocomplete("off"), typed: form.words(about: id) ?? provider.note)
        button("Keep the note", about: provider, in: &html)
      }
      sendForm(in: &html) { html in
        hidden("take-off", id, in: &html)
        button("Take off this list", about: provider, in: &html)
      }
    }
  }

  private func sendForm(in html: inout HTMLWriter, content: (inout HTMLWriter) -> Void) {
    html.element(
      "form", .action(LocalLink(shortlist: shown.shortlist.reference)), .method("post"), content: content)
  }

  private func hidden(_ action: String, _ id: UUID, in html: inout HTMLWriter) {
    html.hidden("token", token)
    html.hidden("action", action)
    html.hidden("provider", id.uuidString.lowercased())
  }

  private func button(_ words: String, about provider: ShownShortlist.Provider, in html: inout HTMLWriter) {
    html.element("div", .class("buttons")) { html in
      html.element("button", .class("quiet"), .type("submit")) { html in
        html.text(words)
        html.element("span", .class("unseen"), text: ": \(provider.sheet.name)")
      }
    }
  }
}

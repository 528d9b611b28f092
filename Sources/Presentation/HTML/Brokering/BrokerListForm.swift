import Doorstep
import Foundation

/// Puts ticked providers on a shortlist, with the need they were found for: the form of `POST /broker/shortlists`.
///
/// The ticks (`provider`, the id of a service, as often as there are ticks) stand beside the providers and name this
/// form. The need goes along entry by entry under the names of `NeedField`: see `BrokerShortlistForm`.
struct BrokerListForm {
  let answers: NeedAnswers
  let token: String

  func render(in html: inout HTMLWriter) {
    html.element(
      "form", .id("broker-list"), .class("make-list"), .action(LocalLink("/broker/shortlists")), .method("post")
    ) { html in
      html.element("h2", text: "Keep the ones that suit")
      html.element(
        "p", text: "Tick \"Put on the shortlist\" beside them, to compare them and share them with the person.")
      html.hidden("token", token)
      for (field, entries) in answers.entries {
        for entry in entries { html.hidden(field.rawValue, entry) }
      }
      renderFields(FormFields(problems: []), in: &html)
      html.element("button", .class("primary"), .type("submit"), text: "Make a shortlist")
    }
  }

  /// Under which number, and whether the need is to be kept: it is not unless somebody says so.
  private func renderFields(_ fields: FormFields, in html: inout HTMLWriter) {
    fields.field(
      .reference, label: "Case number", hint: "Such as CASE-0147. No name, no date of birth, no NHS number.", in: &html
    ) { html in
      html.void(
        "input", .type("text"), .id(FormField.reference.target), .name("reference"), .value(""), .autocomplete("off"),
        .spellcheck("false"), fields.describe(.reference, hasHint: true))
    }
    fields.group(.keepNeed, legend: "Keep what the person needs with it?", in: &html) { html in
      fields.choice("radio", name: "keep_need", value: "yes", label: "Keep it", isChosen: false, in: &html)
      fields.choice("radio", name: "keep_need", value: "no", label: "Do not keep it", isChosen: true, in: &html)
    }
  }

  /// The tick of one provider.
  ///
  /// - Parameter name: of the provider, for who hears the page.
  static func renderTick(_ provider: UUID, name: String, in html: inout HTMLWriter) {
    let id = provider.uuidString.lowercased()
    html.element("div", .class("choice tick")) { html in
      html.void(
        "input", .type("checkbox"), .id("provider-\(id)"), .name("provider"), .value(id), .form("broker-list"))
      html.element("label", .for("provider-\(id)")) { html in
        html.text("Put on the shortlist")
        html.element("span", .class("unseen"), text: ": \(name)")
      }
    }
  }
}

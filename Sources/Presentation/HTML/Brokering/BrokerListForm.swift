import Foundation

/// Puts ticked providers on a shortlist, with the need they were found for: the form of `POST /broker/shortlists`.
///
/// The ticks (`provider`, the id of a service, as often as there are ticks) stand beside the providers and name this
/// form. The need goes along under the names of `NeedField`, and the token of the session as `token`.
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
      for (name, value) in answers.parameters { html.hidden(name, value) }
      html.element("button", .class("primary"), .type("submit"), text: "Make a shortlist")
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

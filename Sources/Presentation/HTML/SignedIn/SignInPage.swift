/// Where a key is pasted: `GET /sign-in`, and its `POST` when the key was not good.
///
/// | name | holds |
/// | --- | --- |
/// | `key` | the key |
public struct SignInPage {
  /// Why somebody is not let in.
  public enum Refusal: Sendable {
    /// The key is not a valid one. It is not said in which way.
    case notGood
    /// Too many that were not good came from the same connection.
    case tooMany(seconds: Int)
  }

  public static let parameterNames: Set<String> = ["key"]

  private let refusal: Refusal?
  private let site: SiteSettings

  /// - Parameter refusal: nil for a fresh form.
  public init(refusal: Refusal? = nil, site: SiteSettings) {
    self.refusal = refusal
    self.site = site
  }

  /// The page; status 200, 422 for a key that is not good, 429 after too many. What was typed is never in it.
  public func render() -> Page {
    let problems = problems
    let layout = PageLayout(
      site: site, title: "Sign in", hasProblem: !problems.isEmpty, status: status, mayBeStored: false,
      style: "page sign-in-page")
    return layout.render { html in
      ProblemSummary(problems: problems).render(in: &html)
      html.element("h1", text: "Sign in")
      html.element(
        "p", .class("lead"),
        text: "For brokers, care workers and those who look after the directory. You need no key to search.")
      renderForm(FormFields(problems: problems), in: &html)
      html.element("h2", text: "If you have no key")
      html.element(
        "p",
        text: "Keys are given out by whoever runs this site. If you have lost yours, ask for a new one, so that "
          + "the old one can be taken back.")
    }
  }

  private func renderForm(_ fields: FormFields, in html: inout HTMLWriter) {
    html.element("form", .class("suggest"), .action(LocalLink("/sign-in")), .method("post"), .noValidate) { html in
      fields.field(.key, label: "Your key", hint: "Paste the whole of it. It begins with dsk_.", in: &html) { html in
        html.void(
          "input", .type("password"), .id("key"), .name("key"), .autocomplete("current-password"),
          .spellcheck("false"), fields.describe(.key, hasHint: true), fields.invalid(.key))
      }
      html.element("div", .class("buttons")) { html in
        html.element("button", .class("primary"), .type("submit"), text: "Sign in")
      }
    }
  }

  private var status: Int {
    switch refusal {
    case nil: 200
    case .notGood: 422
    case .tooMany: 429
    }
  }

  private var problems: [FormProblem] {
    switch refusal {
    case nil: []
    case .notGood:
      [
        FormProblem(
          field: .key, message: "That key does not open anything. Paste it again; if it still fails, ask for a new one")
      ]
    case .tooMany(let seconds):
      [FormProblem(field: .key, message: "Too many keys were tried from your connection. Wait \(seconds) seconds")]
    }
  }
}

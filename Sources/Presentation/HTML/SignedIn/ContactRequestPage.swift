import Access
import OpenReferral

/// Asks why somebody wants to reach a provider: `GET /account/contact/{id}`, and its `POST` with what is to be mended.
public struct ContactRequestPage {
  private let service: Service
  private let form: ContactForm
  private let problems: [FormProblem]
  private let session: PageSession
  private let site: SiteSettings

  /// - Parameter problems: `form.problems` when it was sent; empty for a fresh form.
  public init(
    service: Service, form: ContactForm = ContactForm(), problems: [FormProblem] = [], session: PageSession,
    site: SiteSettings
  ) {
    self.service = service
    self.form = form
    self.problems = problems
    self.session = session
    self.site = site
  }

  /// The page; status 200, or 422 with problems.
  public func render() -> Page {
    let layout = PageLayout(
      site: site, title: "How to reach \(service.name)", hasProblem: !problems.isEmpty,
      status: problems.isEmpty ? 200 : 422, mayBeStored: false, style: "page suggest-page", session: session)
    return layout.render { html in
      ProblemSummary(problems: problems).render(in: &html)
      html.element("p", .class("kind")) { $0.local(LocalLink(listing: service.id), service.name) }
      html.element("h1", text: "How to reach them")
      html.element(
        "p", .class("lead"),
        text: "Say why you ask. It is put on record with your key, the day and the time, and they may ask who looked.")
      renderForm(FormFields(problems: problems), in: &html)
    }
  }

  private func renderForm(_ fields: FormFields, in html: inout HTMLWriter) {
    html.element(
      "form", .class("suggest"), .action(LocalLink(contactOf: service.id)), .method("post"), .noValidate
    ) { html in
      html.hidden("token", session.formToken)
      fields.group(.reason, legend: "Why do you ask?", in: &html) { html in
        for reason in RevealReason.allCases {
          fields.choice(
            "radio", name: "reason", value: reason.rawValue, label: AccessWording.phrase(for: reason),
            isChosen: form.reason == reason, in: &html)
        }
      }
      fields.field(
        .words, label: "Anything to add? (optional)", hint: "No names, and nothing about anybody's health.", in: &html
      ) { html in
        html.textArea(
          .id("words"), .name("words"), .rows(3), .autocomplete("off"), fields.describe(.words, hasHint: true),
          fields.invalid(.words), typed: form.words)
      }
      html.element("div", .class("buttons")) { html in
        html.element("button", .class("primary"), .type("submit"), text: "Show me")
      }
    }
  }
}

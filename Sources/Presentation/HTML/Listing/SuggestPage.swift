import OpenReferral

/// The form to say that an entry is wrong: `GET /listings/{id}/suggest`, and its `POST` with what is to be mended.
public struct SuggestPage {
  private let service: Service
  private let form: SuggestForm
  private let problems: [FormProblem]
  private let site: SiteSettings

  /// - Parameter problems: `form.problems` when it was sent; empty for a fresh form.
  public init(service: Service, form: SuggestForm = SuggestForm(), problems: [FormProblem] = [], site: SiteSettings) {
    self.service = service
    self.form = form
    self.problems = problems
    self.site = site
  }

  /// The page; status 200, or 422 with problems.
  public func render() -> Page {
    let layout = PageLayout(
      site: site, title: "Suggest a change to \(service.name)", hasProblem: !problems.isEmpty,
      status: problems.isEmpty ? 200 : 422, mayBeStored: problems.isEmpty, style: "page suggest-page")
    return layout.render { html in
      ProblemSummary(problems: problems).render(in: &html)
      html.element("p", .class("kind")) { $0.local(LocalLink(listing: service.id), service.name) }
      html.element("h1", text: "Suggest a change")
      html.element("p", .class("lead"), text: "Tell us what is wrong. A person looks at it before anything is changed.")
      renderForm(in: &html)
    }
  }

  private func renderForm(in html: inout HTMLWriter) {
    let fields = FormFields(problems: problems)
    html.element(
      "form", .class("suggest"), .action(LocalLink(listing: service.id, then: "/suggest")), .method("post"),
      .noValidate
    ) { html in
      fields.group(.what, legend: "What is wrong?", in: &html) { html in
        for subject in SuggestForm.Subject.allCases {
          fields.choice(
            "radio", name: "what", value: subject.rawValue, label: subject.words, isChosen: form.subject == subject,
            in: &html)
        }
      }
      fields.field(
        .details, label: "What should it be?", hint: "Please leave out anything private about anybody.", in: &html
      ) { html in
        html.textArea(
          .id("details"), .name("details"), .rows(5), .autocomplete("off"), fields.describe(.details, hasHint: true),
          fields.invalid(.details), typed: form.details)
      }
      fields.field(
        .reply, label: "How can we reach you, if we must ask? (optional)",
        hint: "A telephone number or an e-mail address. We use it for this only.", in: &html
      ) { html in
        html.void(
          "input", .type("text"), .id("reply"), .name("reply"), .value(form.reply), .autocomplete("email"),
          .spellcheck("false"), fields.describe(.reply, hasHint: true), fields.invalid(.reply))
      }
      html.element("div", .class("buttons")) { html in
        html.element("button", .class("primary"), .type("submit"), text: "Send")
      }
    }
  }
}

import Access
import Doorstep

/// Asks what a person needs: `GET /broker`; `POST /broker` with answers to change; and wherever a need could not be
/// understood, with what is to be mended.
public struct NeedPage {
  private let answers: NeedAnswers
  private let problems: [FormProblem]
  private let session: PageSession
  private let site: SiteSettings

  /// The form, with what was answered before.
  public init(answers: NeedAnswers = NeedAnswers(), session: PageSession, site: SiteSettings) {
    self.init(answers: answers, formProblems: [], session: session, site: site)
  }

  /// The form again, because of what is wrong with it.
  ///
  /// - Parameter problems: those of `answers.form` as it was read; at least one.
  public init(answers: NeedAnswers, problems: [NeedProblem], session: PageSession, site: SiteSettings) {
    self.init(
      answers: answers, formProblems: NeedProblems.of(problems, in: answers.form), session: session, site: site)
  }

  /// The form again, because it asks for nothing that can be answered.
  public init(answers: NeedAnswers, missing field: NeedField, session: PageSession, site: SiteSettings) {
    self.init(answers: answers, formProblems: [NeedProblems.missing(field)], session: session, site: site)
  }

  private init(answers: NeedAnswers, formProblems: [FormProblem], session: PageSession, site: SiteSettings) {
    self.answers = answers
    problems = formProblems
    self.session = session
    self.site = site
  }

  /// The page; status 200, or 422 with problems. Not to be stored.
  public func render() -> Page {
    let layout = PageLayout(
      site: site, title: "What a person needs", hasProblem: !problems.isEmpty, status: problems.isEmpty ? 200 : 422,
      mayBeStored: false, style: "page need-page", session: session)
    return layout.render { html in
      ProblemSummary(problems: problems).render(in: &html)
      html.element("h1", text: "What does the person need?")
      html.element(
        "p", .class("lead"),
        text: "Say what matters and leave the rest empty. It is answered and forgotten: nothing of it is kept. "
          + "Do not write names.")
      NeedFormView(answers: answers, problems: problems, token: session.formToken).render(in: &html)
    }
  }
}

import Access

/// What is to be mended before a shortlist can be kept: a `POST /broker/shortlists` that was not sound.
public struct ShortlistSavePage {
  private let form: BrokerShortlistForm
  private let problems: [FormProblem]
  private let session: PageSession
  private let site: SiteSettings

  public init(_ form: BrokerShortlistForm, problems: [FormProblem], session: PageSession, site: SiteSettings) {
    self.form = form
    self.problems = problems
    self.session = session
    self.site = site
  }

  /// The page; status 422, not to be stored. It carries what was sent, and shows the case number as it was typed.
  public func render() -> Page {
    let layout = PageLayout(
      site: site, title: "Save a shortlist", hasProblem: true, status: 422, mayBeStored: false,
      style: "page suggest-page", session: session)
    return layout.render { html in
      ProblemSummary(problems: problems).render(in: &html)
      html.element("h1", text: "Save a shortlist")
      ShortlistSaveFields(form: form, problems: problems, token: session.formToken).render(in: &html)
    }
  }
}

import Access

/// Asks for a case number: a `POST /broker/shortlists` from a search, or one that is to be mended.
public struct ShortlistSavePage {
  private let form: BrokerShortlistForm
  private let problems: [FormProblem]
  private let session: PageSession
  private let site: SiteSettings

  /// - Parameter problems: empty when nothing was asked for yet.
  public init(_ form: BrokerShortlistForm, problems: [FormProblem], session: PageSession, site: SiteSettings) {
    self.form = form
    self.problems = problems
    self.session = session
    self.site = site
  }

  /// The page; status 200, or 422 with problems; not to be stored. It carries what was sent, and shows the case number
  /// as it was typed.
  public func render() -> Page {
    let layout = PageLayout(
      site: site, title: "Save a shortlist", hasProblem: !problems.isEmpty,
      status: problems.isEmpty ? 200 : 422, mayBeStored: false,
      style: "page suggest-page", session: session)
    return layout.render { html in
      ProblemSummary(problems: problems).render(in: &html)
      html.element("h1", text: "Save a shortlist")
      let count = form.providers.count
      html.element(
        "p", .class("lead"),
        text: (count == 1 ? "1 person goes on it." : "\(count) people go on it.")
          + " With the number of one that is kept, they join that one.")
      ShortlistSaveFields(form: form, problems: problems, token: session.formToken).render(in: &html)
    }
  }
}

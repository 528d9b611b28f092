/// A search that cannot be read: the form again, with what is wrong and all that was typed.
public struct FindProblemPage {
  private let form: FindForm
  private let problems: [FormProblem]
  private let site: SiteSettings

  /// - Parameter problems: at least one.
  public init(form: FindForm, problems: [FormProblem], site: SiteSettings) {
    self.form = form
    self.problems = problems
    self.site = site
  }

  /// The page; status 422.
  public func render() -> Page {
    let layout = PageLayout(
      site: site, title: "Search", hasProblem: true, status: 422, mayBeStored: false, style: "page find-page")
    return layout.render { html in
      ProblemSummary(problems: problems).render(in: &html)
      html.element("h1", text: "Search")
      FindFormView(form: form, problems: problems).render(in: &html)
    }
  }
}

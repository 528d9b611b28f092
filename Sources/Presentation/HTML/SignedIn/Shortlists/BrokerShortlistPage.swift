import Access

/// One shortlist: `GET /broker/shortlists/{reference}`, and its `POST` with what is to be mended.
public struct BrokerShortlistPage {
  /// What was just done, as the page's address says it.
  public enum Done: String, Sendable {
    case saved
    /// Some of those to be put on it are no longer offered.
    case savedSome = "saved-some"
    case noted
    case takenOff = "taken-off"
    case ended

    var words: String {
      switch self {
      case .saved: "Saved."
      case .savedSome: "Saved, but somebody you chose is no longer offered."
      case .noted: "Your note is kept."
      case .takenOff: "Taken off this list."
      case .ended: "Noted how it ended."
      }
    }
  }

  private let shown: ShownShortlist
  private let form: ShortlistChangeForm
  private let problems: [FormProblem]
  private let done: Done?
  private let session: PageSession
  private let site: SiteSettings

  /// - Parameters:
  ///   - problems: of `form` when it was sent; empty for fresh forms.
  ///   - done: nil when nothing was just done.
  public init(
    _ shown: ShownShortlist, form: ShortlistChangeForm = ShortlistChangeForm(), problems: [FormProblem] = [],
    done: Done? = nil, session: PageSession, site: SiteSettings
  ) {
    self.shown = shown
    self.form = form
    self.problems = problems
    self.done = done
    self.session = session
    self.site = site
  }

  private var shortlist: BrokerShortlist { shown.shortlist }

  /// The page; status 200, or 422 with problems. Not to be stored.
  public func render() -> Page {
    let layout = PageLayout(
      site: site, title: "Shortlist \(shortlist.reference.text)", hasProblem: !problems.isEmpty,
      status: problems.isEmpty ? 200 : 422, mayBeStored: false, style: "page case-page", session: session)
    return layout.render { html in
      ProblemSummary(problems: problems).render(in: &html)
      html.element("h1", text: "Shortlist \(shortlist.reference.text)")
      if let done { html.element("p", .class("done"), .role("status"), text: done.words) }
      html.element(
        "p", .class("lead"),
        text: "\(ShortlistWording.phrase(for: shortlist.outcome)). "
          + "Kept until \(DateWording.phrase(for: shortlist.expires)), then removed.")
      renderTools(in: &html)
      renderNeed(in: &html)
      renderProviders(in: &html)
      let fields = FormFields(problems: problems)
      ShortlistOutcomeView(reference: shortlist.reference, form: form, fields: fields, token: session.formToken)
        .render(in: &html)
      ShortlistEraseView(reference: shortlist.reference, fields: fields, token: session.formToken).render(in: &html)
    }
  }

  private func renderTools(in html: inout HTMLWriter) {
    html.element("p", .class("tools")) { html in
      html.local(LocalLink(shortlist: shortlist.reference, then: "/print"), "A sheet for the person, to print")
      html.text(" ")
      html.local(LocalLink(shortlist: shortlist.reference, then: "/list.csv"), "A table for the support plan (CSV)")
      html.text(" ")
      html.local(LocalLink("/broker/shortlists"), "All shortlists")
    }
  }

  private func renderNeed(in html: inout HTMLWriter) {
    html.element("h2", text: "What is needed")
    guard shortlist.need != nil else {
      return html.element("p", text: "The need is not kept with this list.")
    }
    html.element("dl", .class("facts")) { html in
      for (name, values) in ShortlistWording.need(of: shortlist) {
        FactRow(name: name, values: values).render(in: &html)
      }
    }
  }

  private func renderProviders(in html: inout HTMLWriter) {
    html.element("h2", .id("compare"), text: "Side by side")
    if let gone = shown.gone { html.element("p", .class("note"), text: gone) }
    guard !shown.providers.isEmpty else {
      return html.element("p", text: "Nobody is on it. Save people to it from a search, under the same case number.")
    }
    ShortlistCompareTable(shown: shown).render(in: &html)
    ShortlistNotesView(shown: shown, form: form, token: session.formToken).render(in: &html)
  }
}

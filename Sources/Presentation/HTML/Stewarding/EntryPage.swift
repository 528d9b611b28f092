import Access
import DirectoryStore
import OpenReferral

/// One entry, as stewards look after it: `GET /steward/entries/{id}`, and its `POST` with what is to be mended.
///
/// | name | holds |
/// | --- | --- |
/// | `field` | what to put right: opens the form for it |
/// | `done` | what was just done |
public struct EntryPage {
  public static let parameterNames = ["field", "done"]

  private let view: EntryView
  private let form: EntryForm?
  private let problems: [FormProblem]
  private let done: StewardDone?
  private let session: PageSession
  private let site: SiteSettings

  /// - Parameters:
  ///   - form: what is being put right; nil while nothing is.
  ///   - problems: what must be mended in it.
  ///   - done: what was just done; nil when nothing was.
  public init(
    _ view: EntryView, form: EntryForm? = nil, problems: [FormProblem] = [], done: StewardDone? = nil,
    session: PageSession, site: SiteSettings
  ) {
    self.view = view
    self.form = form
    self.problems = problems
    self.done = done
    self.session = session
    self.site = site
  }

  private var stored: StoredService { view.stored }

  /// The page; status 200, or 422 with problems; not to be stored.
  public func render() -> Page {
    let layout = PageLayout(
      site: site, title: stored.service.name, hasProblem: !problems.isEmpty, status: problems.isEmpty ? 200 : 422,
      mayBeStored: false, style: "page steward-page", session: session)
    return layout.render { html in
      ProblemSummary(problems: problems).render(in: &html)
      html.element("p", .class("kind")) { $0.local(LocalLink("/steward"), "Looking after the directory") }
      html.element("h1", text: stored.service.name)
      done?.render(token: session.formToken, in: &html)
      renderState(in: &html)
      EntryFieldList(view: view, form: form, problems: problems, token: session.formToken).render(in: &html)
      EntryCheckList(view: view, form: form, problems: problems, session: session).render(in: &html)
      EntryTagList(view: view, form: form, problems: problems, token: session.formToken).render(in: &html)
    }
  }

  private func renderState(in html: inout HTMLWriter) {
    html.element("p", .class("lead"), text: state)
    if stored.service.status.isShown {
      html.element("p") { $0.local(LocalLink(listing: stored.service.id), "See it as everybody does") }
    }
    html.element(
      "p", text: "From \(stored.source.name) (\(stored.source.key)), record \(stored.sourceIdentifier).")
    html.element("p", text: "Last checked: \(FreshnessWording.phrase(for: stored.service)).")
    html.element("div", .class("buttons")) { html in
      let name = stored.service.name
      EntryForm.action(.assure, stored.service.id).render(about: name, token: session.formToken, in: &html)
      guard stored.corrections.contains(where: { $0.field == .assured }) else { return }
      EntryForm.action(.takeBack, stored.service.id, [("field", "assured")], words: "Take back our check")
        .render(about: name, token: session.formToken, in: &html)
    }
  }

  private var state: String {
    if stored.isHeld { return "It is held back, and not shown." }
    if stored.mergedInto != nil { return "It is merged into another entry, which is shown for it." }
    return stored.service.status.isShown
      ? "It is shown." : "It is not shown: its status is \(stored.service.status.rawValue)."
  }
}

import Access
import DirectoryStore
import OpenReferral

/// What wants looking after: `GET /steward`.
///
/// | name | holds |
/// | --- | --- |
/// | `entry` | the address or code of an entry to open; what is none comes back with a problem |
public struct StewardPage {
  public static let parameterNames = ["entry"]

  private let overview: StewardOverview
  private let entry: String?
  private let session: PageSession
  private let site: SiteSettings

  /// - Parameter entry: what was typed to open an entry, and names none; nil when nothing was.
  public init(_ overview: StewardOverview, entry: String? = nil, session: PageSession, site: SiteSettings) {
    self.overview = overview
    self.entry = entry
    self.session = session
    self.site = site
  }

  private var problems: [FormProblem] {
    guard entry != nil else { return [] }
    return [
      FormProblem(
        field: .entry, message: "No entry has that address. Copy the address of its page, or the code at its end")
    ]
  }

  /// The page; status 200, or 422 when no entry has the address; not to be stored.
  public func render() -> Page {
    let layout = PageLayout(
      site: site, title: "Looking after the directory", hasProblem: !problems.isEmpty,
      status: problems.isEmpty ? 200 : 422, mayBeStored: false, style: "page steward-page", session: session)
    return layout.render { html in
      ProblemSummary(problems: problems).render(in: &html)
      html.element("h1", text: "Looking after the directory")
      html.element("p", .class("lead"), text: lead)
      renderQueues(in: &html)
      renderOpening(FormFields(problems: problems), in: &html)
      html.element("h2", text: "Where entries come from")
      let sources = overview.summary.sources.filter { $0.services > 0 }
      guard !sources.isEmpty else {
        return html.element("p", text: "Nothing has been imported yet.")
      }
      html.element("ul", .class("entries")) { html in
        for source in sources {
          StewardSource(source: source, feed: overview.feeds.first { $0.feed.key == source.source.key }, today: today)
            .render(in: &html)
        }
      }
    }
  }

  private var today: String { overview.today }

  private var lead: String {
    let waiting = overview.holds + overview.duplicates + overview.overtaken + overview.suggestions
    let entries = "\(overview.summary.services) \(overview.summary.services == 1 ? "entry" : "entries")"
    return waiting == 0
      ? "\(entries). Nothing waits for a decision."
      : "\(entries). \(waiting) \(waiting == 1 ? "thing waits" : "things wait") for you."
  }

  private var queues: [(link: LocalLink, title: String, count: Int, purpose: String)] {
    [
      (LocalLink("/steward/holds"), "Held back by imports", overview.holds, "Not shown until somebody decides."),
      (LocalLink("/steward/duplicates"), "Listed twice?", overview.duplicates, "Pairs that may be the same thing."),
      (
        LocalLink("/steward/review"), "Changed at the source", overview.overtaken,
        "Put right here, and different there since."
      ),
      (
        LocalLink("/steward/suggestions"), "Suggestions of the public", overview.suggestions,
        "What people say is wrong."
      ),
      (
        LocalLink("/steward/review", query: [("show", "stale")]), "Not checked for long", overview.stale,
        "Two years or more. They sink in searches."
      ),
    ]
  }

  private func renderQueues(in html: inout HTMLWriter) {
    html.element("h2", text: "What waits")
    html.element("ul", .class("work queues")) { html in
      for queue in queues {
        html.element("li") { html in
          html.local(queue.link, "\(queue.title) (\(queue.count))")
          html.element("p", text: queue.purpose)
        }
      }
    }
  }

  private func renderOpening(_ fields: FormFields, in html: inout HTMLWriter) {
    html.element("h2", text: "One entry")
    html.element("form", .class("suggest"), .action(LocalLink("/steward")), .method("get"), .noValidate) { html in
      fields.field(
        .entry, label: "Address or code of the entry", hint: "Search for it, open its page, and copy the address.",
        in: &html
      ) { html in
        html.void(
          "input", .type("text"), .id("entry"), .name("entry"), .value(entry ?? ""), .autocomplete("off"),
          .spellcheck("false"), fields.describe(.entry, hasHint: true), fields.invalid(.entry))
      }
      html.element("div", .class("buttons")) { html in
        html.element("button", .class("quiet"), .type("submit"), text: "Open")
      }
    }
  }
}

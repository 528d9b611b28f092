/// Why there is no list to show.
public struct ShortlistProblemPage {
  public enum Reason: Sendable {
    /// The button was pressed with nothing ticked.
    case nothingTicked
    /// The last day has passed.
    case expired
    /// The address was cut or changed.
    case unreadable
    /// Everything was taken off.
    case emptied
  }

  private let reason: Reason
  private let site: SiteSettings

  public init(_ reason: Reason, site: SiteSettings) {
    self.reason = reason
    self.site = site
  }

  /// The page; status 422 for nothing ticked, 410 for expired, 404 for unreadable, 200 for emptied.
  public func render() -> Page {
    let (status, title, advice) = words
    let layout = PageLayout(site: site, title: title, status: status, mayBeStored: false, style: "page notice-page")
    return layout.render { html in
      html.element("h1", text: title)
      html.element("p", .class("lead"), text: advice)
      html.element("p") { $0.local(LocalLink("/"), "Start a new search") }
    }
  }

  private var words: (status: Int, title: String, advice: String) {
    switch reason {
    case .nothingTicked:
      (
        422, "Nothing was ticked",
        "Go back with your browser's back button, tick what you like, and press the button again."
      )
    case .expired:
      (
        410, "This list has run out",
        "Lists last \(Shortlist.lifetime) days, so that they do not go stale. Please search again."
      )
    case .unreadable:
      (
        404, "We cannot read this list",
        "Part of its address is missing or changed. Open the whole address, or search again."
      )
    case .emptied: (200, "Your list is empty", "You took everything off it.")
    }
  }
}

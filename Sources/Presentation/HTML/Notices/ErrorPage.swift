/// What to say when a page cannot be shown: what happened, and what to do next. Never what was sent, never a trace.
public struct ErrorPage {
  private let status: Int
  private let retryAfter: Int?
  private let site: SiteSettings

  /// - Parameters:
  ///   - status: the HTTP status, 400 to 599.
  ///   - retryAfter: in how many seconds to try again, as said in `Retry-After`; nil when not known.
  public init(status: Int, retryAfter: Int? = nil, site: SiteSettings) {
    self.status = status
    self.retryAfter = retryAfter
    self.site = site
  }

  /// The page, with the status given.
  public func render() -> Page {
    let (title, advice) = words
    let layout = PageLayout(site: site, title: title, status: status, mayBeStored: false, style: "page notice-page")
    return layout.render { html in
      html.element("h1", text: title)
      html.element("p", .class("lead"), text: advice)
      html.element("p") { $0.local(LocalLink("/"), "Start a new search") }
    }
  }

  private var words: (title: String, advice: String) {
    switch status {
    case 404, 410:
      (
        "We cannot find that page",
        "If you typed the address, check it. If you followed a link to an entry, it may no longer be offered."
      )
    case 405: ("That page cannot be used like this", "Go back and use the button or link on the page.")
    case 413, 414, 431: ("That was too much at once", "Go back and shorten what you typed.")
    case 429: ("Please wait a moment", "Many pages were asked for from your connection. \(waiting)")
    case 503: ("The service is busy", "Nothing is wrong with what you did. \(waiting)")
    case 500...:
      ("Sorry, something went wrong", "It is our fault, not yours. Nothing you typed was kept. Try again later.")
    default: ("We could not read that", "The address or form was not complete. Go back and try again.")
    }
  }

  private var waiting: String {
    guard let seconds = retryAfter, seconds > 0 else { return "Try again in a minute." }
    if seconds < 90 { return "Try again in \(seconds) \(seconds == 1 ? "second" : "seconds")." }
    return "Try again in \((seconds + 59) / 60) minutes."
  }
}

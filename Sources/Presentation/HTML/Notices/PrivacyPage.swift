/// What is kept of those who use the pages: `GET /privacy`.
public struct PrivacyPage {
  private let site: SiteSettings

  public init(site: SiteSettings) { self.site = site }

  /// The page; status 200.
  public func render() -> Page {
    PageLayout(site: site, title: "Privacy", style: "page words-page").render { html in
      html.element("h1", text: "Privacy")
      html.element(
        "p", .class("lead"), text: "We keep nothing of your search: not the words, not the place, not the answer.")
      for (title, paragraphs) in parts {
        html.element("h2", text: title)
        for paragraph in paragraphs { html.element("p", text: paragraph) }
      }
      HelpLine(site: site).render(in: &html)
    }
  }

  /// What is loaded from elsewhere: nothing, unless the deployment has chosen a server of map tiles.
  private var loading: String {
    let none = "No account, no cookies, no tracking, and nothing loaded from other websites"
    guard let tiles = site.mapTiles else { return none + "." }
    return none + " but the street maps on the pages of entries. Those come from \(tiles.origin), where your "
      + "connection's address can be seen, and which part of the map was shown."
  }

  private var parts: [(String, [String])] {
    let kept = "What you type is used to answer you and then forgotten. It is written to no log."
    return [("What we do not do", [loading, kept])] + Self.further
  }

  private static let further: [(String, [String])] = [
    (
      "What your own browser keeps",
      [
        "With the Find button your search becomes part of the page's address, so your browser keeps it in its history. "
          + "That lets you keep or share a search.",
        "With Find privately it is not in the address, and the page is not stored.",
        "Leave this site takes you to another page at once. It does not empty your browser's history.",
      ]
    ),
    (
      "Lists",
      [
        "A list lives in its address alone; we do not store it. It names entries, not people, and runs out after "
          + "\(Shortlist.lifetime) days. Whoever has the address can see it."
      ]
    ),
    (
      "Suggestions",
      [
        "When you suggest a change we keep your words, and how to reach you if you said so, until a person has looked "
          + "at it. Please leave out anything private."
      ]
    ),
    (
      "What we count",
      [
        "We count how many pages were asked for and how long they took. To keep the service fair we hold your "
          + "connection's address in memory for a short time; it is not written down."
      ]
    ),
    (
      "People who offer care",
      [
        "Where a personal assistant lives is never stored. They choose the areas they work in, and those are all we show."
      ]
    ),
    (
      "Other websites",
      ["When you follow a link out, the other website is not told where you came from. Its own rules apply there."]
    ),
  ]
}

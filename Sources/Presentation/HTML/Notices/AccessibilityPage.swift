/// What works, what does not and how it was tested: `GET /accessibility`.
public struct AccessibilityPage {
  private let site: SiteSettings

  public init(site: SiteSettings) { self.site = site }

  /// The page; status 200.
  public func render() -> Page {
    PageLayout(site: site, title: "Accessibility", style: "page words-page").render { html in
      html.element("h1", text: "Accessibility")
      html.element(
        "p", .class("lead"),
        text: "This website is \(site.operatorName.map { "run by \($0)" } ?? "run with the Doorstep program"). "
          + "We want as many people as possible to be able to use it.")
      for (title, points) in Self.parts {
        html.element("h2", text: title)
        html.element("ul") { html in
          for point in points { html.element("li", text: point) }
        }
      }
      html.element("h2", text: "If you cannot use something")
      html.element(
        "p",
        text: "Tell us what you tried and what got in the way. We can search for you, and send the answer on paper or "
          + "in another form.")
      HelpLine(site: site).render(in: &html)
      html.element("p") { html in
        html.text("If you are not happy with how we answer, the ")
        if let service = OutsideLink(web: "https://www.equalityadvisoryservice.com/") {
          html.outside(service, "Equality Advisory and Support Service")
        }
        html.text(" can advise you.")
      }
    }
  }

  private static let parts: [(String, [String])] = [
    (
      "You should be able to",
      [
        "make the page four times larger without scrolling sideways",
        "change the space between lines, words and letters",
        "do everything with a keyboard alone",
        "do everything without JavaScript: the pages use none",
        "use a screen reader and speech software",
        "use your own colours",
        "print any results in large letters",
      ]
    ),
    (
      "What we know is not good enough",
      [
        "Descriptions are written by those who run each group. Some are long, or use hard words.",
        "The map is a picture. Everything it shows is in the list as well, with the distance in words.",
        "The day and time of some entries are given only in the words of who sent them.",
      ]
    ),
    (
      "How it was tested",
      [
        "By program, on every kind of page, against the Web Content Accessibility Guidelines 2.2, level AA: with axe-core "
          + "in Chromium, on a wide and a narrow screen, at twice the text size, and in forced colours.",
        "By keyboard alone, and from paper.",
        "It has not yet been tested by people who use screen readers every day, and not by an outside body. So we do not "
          + "say that it meets the guidelines in full.",
      ]
    ),
  ]
}

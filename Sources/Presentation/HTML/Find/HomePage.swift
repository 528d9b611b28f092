/// Where everything begins: `GET /`, and `GET /?list=…` to find more for a shortlist.
public struct HomePage {
  private let site: SiteSettings
  private let list: String
  private let listings: Int?

  /// - Parameters:
  ///   - list: the value of a genuine shortlist to add to; empty for none.
  ///   - listings: how many listings the directory has; nil to leave it unsaid.
  public init(site: SiteSettings, list: String = "", listings: Int? = nil) {
    self.site = site
    self.list = list
    self.listings = listings
  }

  /// The page; status 200.
  public func render() -> Page {
    var form = FindForm()
    form.list = list
    let layout = PageLayout(
      site: site, title: "Find what is on your doorstep", mayBeStored: list.isEmpty, style: "page home-page")
    return layout.render { html in
      html.element("div", .class("welcome")) { html in
        html.element("div", .class("inner")) { html in
          html.element("div", .class("welcome-words")) { html in
            html.element("h1", text: "Find what is on your doorstep")
            html.element(
              "p", .class("lead"),
              text:
                "Groups, things to do, help and people near you. Say what you like or need, and we tell you what is "
                + "close by and why it fits.")
          }
          DoorDrawing.terrace(in: &html)
        }
      }
      html.element("div", .class("start")) { html in
        FindFormView(form: form).render(in: &html)
        renderSides(in: &html)
      }
    }
  }

  private func renderSides(in html: inout HTMLWriter) {
    html.element("div", .class("sides")) { html in
      side("Looking for yourself?", "Two words are enough: what you enjoy, and where you live.", in: &html)
      side(
        "Helping somebody?",
        "Put what they like into one search. Tick what suits them, and print it in large letters to take along.",
        in: &html)
      side(
        "Arranging support?",
        "Open “More choices” to see micro-providers or personal assistants alone, by the days you need.", in: &html)
      if let listings {
        html.element("p", .class("small"), text: "\(listings) entries, each with the day it was last checked.")
      }
    }
  }

  private func side(_ title: String, _ words: String, in html: inout HTMLWriter) {
    html.element("h2", text: title)
    html.element("p", text: words)
  }
}

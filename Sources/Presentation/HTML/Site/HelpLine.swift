/// How to reach a person instead.
struct HelpLine {
  let site: SiteSettings

  func render(in html: inout HTMLWriter) {
    let telephone = site.helpTelephone.flatMap(OutsideLink.init(telephone:))
    let email = site.helpEmail.flatMap(OutsideLink.init(email:))
    html.element("p", .class("help")) { html in
      guard telephone != nil || email != nil else {
        return html.text("Would you rather talk to somebody? Your local library or council can search with you.")
      }
      html.text("Would you rather talk to somebody? ")
      if let telephone {
        html.text("Ring ")
        html.outside(telephone, telephone.shown)
      }
      if telephone != nil, email != nil { html.text(" or write to ") }
      if telephone == nil { html.text("Write to ") }
      if let email { html.outside(email, email.shown) }
      html.text(".")
    }
  }
}

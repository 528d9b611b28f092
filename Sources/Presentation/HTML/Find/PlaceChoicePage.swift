import Places

/// Several places have the name: the person chooses, with everything else of the search kept.
struct PlaceChoicePage {
  let form: FindForm
  let places: [ResolvedPlace]
  let site: SiteSettings

  func render() -> Page {
    let layout = PageLayout(
      site: site, title: "Which place do you mean?", mayBeStored: !form.isPrivate, style: "page find-page")
    return layout.render { html in
      html.element("h1", text: "Which place do you mean?")
      html.element(
        "p", .class("lead"), text: "\(places.count) places have that name. Choose yours and we search from there.")
      PlaceSteps(form: form, places: places.map(\.suggestion)).render(in: &html)
      html.element("h2", text: "None of these?")
      html.element("p", text: "Enter a postcode, or add the town or council: Orrell, Wigan.")
      FindFormView(form: form).render(in: &html)
    }
  }
}

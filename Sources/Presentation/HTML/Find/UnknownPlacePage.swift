import Places

/// A place that is in no list: the form again with what is wrong, and places spelt alike to choose from.
struct UnknownPlacePage {
  let form: FindForm
  let place: UnresolvedPlace
  let site: SiteSettings

  func render() -> Page {
    let problems = [FormProblem(field: .near, message: place.reason.message)]
    let layout = PageLayout(
      site: site, title: "Place not found", hasProblem: true, mayBeStored: !form.isPrivate, style: "page find-page")
    return layout.render { html in
      ProblemSummary(problems: problems).render(in: &html)
      html.element("h1", text: "We cannot find that place")
      if !place.suggestions.isEmpty {
        html.element("h2", text: "Did you mean one of these?")
        PlaceSteps(form: form, places: place.suggestions).render(in: &html)
        html.element("h2", text: "Or change your search")
      }
      FindFormView(form: form, problems: problems).render(in: &html)
    }
  }
}

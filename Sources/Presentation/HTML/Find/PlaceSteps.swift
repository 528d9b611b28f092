import Places

/// The same search from each of several places.
struct PlaceSteps {
  let form: FindForm
  let places: [PlaceSuggestion]

  func render(in html: inout HTMLWriter) {
    html.element("ul", .class("places")) { html in
      for place in places {
        var chosen = form
        chosen.near = place.query
        chosen.page = 1
        html.element("li") { FindStep(form: chosen, words: place.label).render(in: &$0, class: "place") }
      }
    }
  }
}

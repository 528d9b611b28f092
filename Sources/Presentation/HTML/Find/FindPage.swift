import Doorstep
import Matching
import Places

/// What a search found: `GET` or `POST /find`. It chooses by itself between the results, the choice between places of
/// one name, and the place that is not known.
public struct FindPage {
  private let form: FindForm
  private let answer: SearchAnswer
  private let gazetteer: Gazetteer
  private let site: SiteSettings

  /// - Parameters:
  ///   - answer: the answer to `form.request`.
  ///   - gazetteer: for the names of places on the map.
  public init(form: FindForm, answer: SearchAnswer, gazetteer: Gazetteer, site: SiteSettings) {
    self.form = form
    self.answer = answer
    self.gazetteer = gazetteer
    self.site = site
  }

  /// The page; status 200.
  public func render() -> Page {
    switch answer.place {
    case .ambiguous(let places): PlaceChoicePage(form: form, places: places, site: site).render()
    case .notFound(let place): UnknownPlacePage(form: form, place: place, site: site).render()
    case .resolved, nil: ResultsPage(form: form, answer: answer, gazetteer: gazetteer, site: site).render()
    }
  }
}

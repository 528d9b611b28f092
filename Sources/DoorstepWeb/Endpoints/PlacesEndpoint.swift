import Doorstep
import Places
import Presentation

/// `GET /api/v1/places`: what a text means as a place.
struct PlacesEndpoint: Endpoint {
  /// The most suggestions given.
  private static let suggestions = 10

  let context: WebContext

  var parameters: [String] { ["q"] }
  var isPublic: Bool { true }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse {
    guard let text = request.parameters["q"], !text.isEmpty else {
      throw Problem(
        400, .missing, "Give a place: a town or village, postcode, coordinates or grid reference.", field: "q")
    }
    guard text.utf8.count <= Gazetteer.maximumBytes else {
      throw Problem(400, .tooLong, "It may have at most \(Gazetteer.maximumBytes) bytes.", field: "q")
    }
    return try await context.search { [gazetteer = context.directory.gazetteer] in
      .json(
        PlaceSearchJSON(
          gazetteer.resolve(text), suggestions: gazetteer.suggest(prefix: text, limit: Self.suggestions)))
    }
  }
}

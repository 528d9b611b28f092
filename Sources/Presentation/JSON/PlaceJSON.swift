import Places

/// The outcome of looking a place up, as JSON.
public struct PlaceJSON: JSONWritable {
  /// "resolved", "ambiguous" or "not_found".
  let outcome: String
  let place: ResolvedPlaceJSON?
  /// The places it may mean, or those spelt alike.
  let choices: [SuggestionJSON]?
  /// What to say about it.
  let message: String?

  public init(_ resolution: PlaceResolution) {
    switch resolution {
    case .resolved(let resolved):
      (outcome, place, choices, message) = ("resolved", ResolvedPlaceJSON(resolved), nil, nil)
    case .ambiguous(let places):
      (outcome, place) = ("ambiguous", nil)
      choices = places.map(\.suggestion).map(SuggestionJSON.init)
      message = "There are \(places.count) places of that name."
    case .notFound(let unresolved):
      (outcome, place) = ("not_found", nil)
      choices = unresolved.suggestions.map(SuggestionJSON.init)
      message = unresolved.reason.message
    }
  }

  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("choices", choices)
      writer.member("message", message)
      writer.member("outcome", outcome)
      writer.member("place", place)
    }
  }
}

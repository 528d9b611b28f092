import Places

/// A place to choose, as JSON.
struct SuggestionJSON: Encodable {
  let label: String
  /// Asking for this gives exactly this place.
  let query: String

  init(_ suggestion: PlaceSuggestion) {
    label = suggestion.label
    query = suggestion.query
  }
}

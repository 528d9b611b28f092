import Places

/// A place to choose, as JSON.
struct SuggestionJSON: JSONWritable {
  let label: String
  /// Asking for this gives exactly this place.
  let query: String

  init(_ suggestion: PlaceSuggestion) {
    label = suggestion.label
    query = suggestion.query
  }

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("label", label)
      writer.member("query", query)
    }
  }
}

import Places

/// What a text means as a place, and what it may become when more is typed, as JSON.
public struct PlaceSearchJSON: JSONWritable {
  let resolution: PlaceJSON
  let suggestions: [SuggestionJSON]

  public init(_ resolution: PlaceResolution, suggestions: [PlaceSuggestion]) {
    self.resolution = PlaceJSON(resolution)
    self.suggestions = suggestions.map(SuggestionJSON.init)
  }

  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("resolution", resolution)
      writer.member("suggestions", suggestions)
    }
  }
}

import Geography

/// One place, found. Filled by `Gazetteer.resolve(_:)`; read by whoever measures distances from it and shows its name.
public struct ResolvedPlace: Hashable, Sendable {
  /// What to show: "Orrell, Wigan", "WN5 8JD".
  public let label: String
  public let coordinate: Coordinate
  public let precision: PlacePrecision
  /// How far the truth may be from the coordinate. Never zero.
  public let uncertainty: Distance
  /// The GSS code of the council's district. For a coordinate or grid reference: that of the nearest locality.
  /// For an outcode or sector: that of most of its postcodes. Nil for a county.
  public let districtCode: String?
  public let districtName: String?
  /// Typing this again gives exactly this place.
  public let query: String
  /// What was assumed or mended on the way. Empty when the text was read as it stood.
  public let notes: [PlaceNote]

  func adding(_ more: [PlaceNote]) -> ResolvedPlace {
    ResolvedPlace(
      label: label, coordinate: coordinate, precision: precision, uncertainty: uncertainty,
      districtCode: districtCode, districtName: districtName, query: query, notes: notes + more)
  }

  /// The place as one of several to choose from.
  public var suggestion: PlaceSuggestion { PlaceSuggestion(label: label, query: query) }
}

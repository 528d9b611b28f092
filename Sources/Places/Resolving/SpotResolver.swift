import Geography

/// Coordinates and grid references.
struct SpotResolver {
  let places: PlaceTable

  /// A point further than this from every locality is not in Great Britain. Ireland comes within 20 km of Kintyre,
  /// France within 33 of Dover; no inhabited point of Great Britain is so far from a name.
  private static let reach = Distance.kilometres(18)

  func resolve(_ typed: TypedCoordinate) -> PlaceResolution {
    guard let coordinate = Coordinate(latitude: typed.latitude, longitude: typed.longitude),
      let place = place(at: coordinate, uncertainty: typed.uncertainty, text: typed.text)
    else {
      return .notFound(UnresolvedPlace(.outsideGreatBritain(.elsewhere), suggestions: exchanged(typed)))
    }
    return .resolved(place)
  }

  func resolve(_ reference: GridReference) -> PlaceResolution {
    guard let coordinate = reference.centre.coordinate,
      let place = place(
        at: coordinate, uncertainty: .metres(reference.uncertainty.metres + Self.gridError), text: reference.description
      )
    else { return .notFound(UnresolvedPlace(.malformedGridReference)) }
    return .resolved(place)
  }

  /// Longitude before latitude is the commonest slip.
  private func exchanged(_ typed: TypedCoordinate) -> [PlaceSuggestion] {
    let other = typed.exchanged
    guard let coordinate = Coordinate(latitude: other.latitude, longitude: other.longitude),
      let place = place(at: coordinate, uncertainty: other.uncertainty, text: other.text)
    else { return [] }
    return [place.suggestion]
  }

  private func place(at coordinate: Coordinate, uncertainty: Distance, text: String) -> ResolvedPlace? {
    guard let nearest = places.nearestLocality(to: coordinate), nearest.distance <= Self.reach,
      let locality = places.locality(nearest.ordinal)
    else { return nil }
    return ResolvedPlace(
      label: "\(text) (near \(locality.label))", coordinate: coordinate, precision: PlacePrecision(of: uncertainty),
      uncertainty: uncertainty, districtCode: locality.district.code, districtName: locality.district.name,
      query: text, notes: [])
  }

  /// What the conversion from the National Grid adds: see `GridPoint.coordinate`.
  private static let gridError = 5.0
}

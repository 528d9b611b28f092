import Places

/// The ground a search stands on: a certain place, or none at all.
struct Ground {
  /// No place at all.
  static let anywhere = Ground(place: nil)

  let place: ResolvedPlace?

  private init(place: ResolvedPlace?) { self.place = place }

  /// Nil when the place is ambiguous or unknown, so that the person must choose first.
  init?(_ resolution: PlaceResolution?) {
    switch resolution {
    case nil: place = nil
    case .resolved(let resolved): place = resolved
    case .ambiguous, .notFound: return nil
    }
  }
}

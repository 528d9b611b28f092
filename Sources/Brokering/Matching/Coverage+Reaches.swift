import Geography
import OpenReferral

extension Coverage {
  /// Whether a place lies inside. Only what is declared or public is read, never a home. False for an unresolved area.
  ///
  /// - Parameter further: how much further somebody would have to travel than they said.
  public func reaches(_ place: NeedPlace, further: Distance = .metres(0)) -> Bool {
    switch self {
    case .everywhere: true
    case .circle(let latitude, let longitude, let radius):
      Coordinate(latitude: latitude, longitude: longitude)
        .map { $0.distance(to: place.coordinate).metres <= radius + further.metres } ?? false
    case .district(let code): code == place.districtCode
    case .unresolved: false
    }
  }
}

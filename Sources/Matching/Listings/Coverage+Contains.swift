import Geography
import OpenReferral

extension Coverage {
  /// Whether a place lies inside.
  ///
  /// - Parameters:
  ///   - coordinate: the place.
  ///   - districtCode: the GSS code of its local authority where known; a district covers only by equal code.
  /// - Returns: false for an unresolved area: it matches nowhere rather than everywhere.
  public func contains(_ coordinate: Coordinate, districtCode: String?) -> Bool {
    switch self {
    case .everywhere: true
    case .circle(let latitude, let longitude, let radius):
      Coordinate(latitude: latitude, longitude: longitude).map { $0.distance(to: coordinate).metres <= radius } ?? false
    case .district(let code): code == districtCode
    case .unresolved: false
    }
  }
}

import OpenReferral
import Places

extension LocationPrecision {
  /// A place's precision on the scale of locations.
  init(_ precision: PlacePrecision) {
    switch precision {
    case .point: self = .point
    case .postcode: self = .postcode
    case .outcode: self = .area
    case .place: self = .place
    case .district: self = .district
    }
  }
}

import Geography
import OpenReferral

/// One area somebody travels, as it stands in the index file: 32 bytes in this order.
struct IndexedArea {
  static let everywhere: UInt32 = 0
  static let circle: UInt32 = 1
  static let district: UInt32 = 2

  let kind: UInt32
  /// The place of the district's code in the file's sorted list of codes; 0 for another kind of area.
  let districtNumber: UInt32
  let latitude: Double
  let longitude: Double
  let radiusInMetres: Double

  /// Nil for an area that contains no place at all: unresolved, or a circle that is none.
  init?(_ coverage: Coverage, districtNumber: (String) -> Int) {
    switch coverage {
    case .everywhere: self.init(kind: Self.everywhere)
    case .district(let code): self.init(kind: Self.district, districtNumber: UInt32(districtNumber(code)))
    case .circle(let latitude, let longitude, let radius):
      guard Coordinate(latitude: latitude, longitude: longitude) != nil, radius >= 0 else { return nil }
      self.init(kind: Self.circle, latitude: latitude, longitude: longitude, radiusInMetres: radius)
    case .unresolved: return nil
    }
  }

  private init(
    kind: UInt32, districtNumber: UInt32 = 0, latitude: Double = 0, longitude: Double = 0, radiusInMetres: Double = 0
  ) {
    self.kind = kind
    self.districtNumber = districtNumber
    self.latitude = latitude
    self.longitude = longitude
    self.radiusInMetres = radiusInMetres
  }

  /// Whether it is a circle that does not reach far from a place. It decides where a listing stands, not what is found.
  func isLocal(to place: Coordinate) -> Bool {
    guard let centre else { return false }
    return place.distance(to: centre).metres + radiusInMetres < 100_000
  }

  /// The centre of a circle; nil for another kind of area.
  var centre: Coordinate? { kind == Self.circle ? Coordinate(latitude: latitude, longitude: longitude) : nil }
}

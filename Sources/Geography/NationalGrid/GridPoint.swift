/// A point of the British National Grid (EPSG:27700): metres east and north of its false origin south-west of Scilly.
public struct GridPoint: Hashable, Sendable {
  /// Metres east; 0 up to 700,000 on the map of Great Britain.
  public let easting: Double
  /// Metres north; 0 up to 1,300,000 on the map of Great Britain.
  public let northing: Double

  public init(easting: Double, northing: Double) {
    self.easting = easting
    self.northing = northing
  }

  /// Inside the seven by thirteen squares of 100 km that hold Great Britain.
  public var isOnTheMap: Bool {
    easting >= 0 && easting < 700_000 && northing >= 0 && northing < 1_300_000
  }

  /// The same point in WGS84, by a 7-parameter Helmert shift; nil off the map.
  ///
  /// At most 2.0 m from Ordnance Survey's OSTN grid over the 500 points of `geodesy/bng-to-wgs84.csv` (north-west
  /// England, measured by the tests); Ordnance Survey states 5 m for the whole of Great Britain.
  public var coordinate: Coordinate? {
    guard isOnTheMap else { return nil }
    let (latitude, longitude) = TransverseMercator().unproject(self)
    let airy = Ellipsoid.airy1830.cartesian(latitude: latitude, longitude: longitude)
    let world = Ellipsoid.wgs84.geodetic(HelmertShift.airyToWGS84.apply(airy))
    return Coordinate(latitude: world.latitude * 180 / .pi, longitude: world.longitude * 180 / .pi)
  }

  /// The point of the grid for a WGS84 coordinate, as good as `coordinate`; nil when it falls off the map.
  public init?(_ coordinate: Coordinate) {
    // The series diverges far from its meridian: what is not near Great Britain is off the map.
    guard coordinate.latitude > 48, coordinate.latitude < 63, coordinate.longitude > -12, coordinate.longitude < 6
    else { return nil }
    let world = Ellipsoid.wgs84.cartesian(
      latitude: coordinate.latitude.inRadians, longitude: coordinate.longitude.inRadians)
    let airy = Ellipsoid.airy1830.geodetic(HelmertShift.airyToWGS84.inverse.apply(world))
    let point = TransverseMercator().project(latitude: airy.latitude, longitude: airy.longitude)
    guard point.isOnTheMap else { return nil }
    self = point
  }
}

import Foundation

/// Where a coordinate lies on square map tiles, as web maps number them: at zoom z the world is 2^z tiles wide and
/// high, numbered from the north-west. (EPSG:3857; the pixel rule is that of the OpenStreetMap tile names.)
public struct WebMercator: Hashable, Sendable {
  /// How many times the world was halved, 0 to 22.
  public let zoom: Int

  /// Nil unless 0 <= zoom <= 22.
  public init?(zoom: Int) {
    guard (0...22).contains(zoom) else { return nil }
    self.zoom = zoom
  }

  /// Tiles from the west edge of the world: column 3 and a quarter is 3.25. 0 to 2^zoom.
  public func column(of place: Coordinate) -> Double { (place.longitude + 180) / 360 * tiles }

  /// Tiles from the north edge, which is at 85.05 degrees; beyond it the edge itself. 0 to 2^zoom.
  public func row(of place: Coordinate) -> Double {
    let limit = atan(sinh(Double.pi)) * 180 / .pi
    let latitude = min(max(place.latitude, -limit), limit).inRadians
    return (1 - asinh(tan(latitude)) / .pi) / 2 * tiles
  }

  /// Metres across one tile at that place.
  public func metresPerTile(at place: Coordinate) -> Double {
    2 * .pi * Earth.meanRadius * cos(place.latitude.inRadians) / tiles
  }

  private var tiles: Double { Double(1 << zoom) }
}

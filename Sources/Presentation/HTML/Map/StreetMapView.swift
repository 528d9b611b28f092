import Foundation
import Geography
import OpenReferral

/// Where one place is on the tiles that the deployment chose: the place in the middle, with a pin where the door is
/// known and a ring where only the postcode is.
struct StreetMapView {
  /// Streets and their names can be read.
  private static let zoom = 16
  private static let tileSize = 256.0
  private static let (width, height) = (640.0, 400.0)
  /// How far an address may be from the middle of its postcode, in metres: nine in ten lie nearer (data/README.md).
  private static let postcodeDoubt = 182.0

  let place: Coordinate
  let precision: LocationPrecision
  let tiles: TileSource
  let credit: String

  /// Nil when the deployment has no tiles, or no venue is known to its postcode.
  init?(of service: Service, site: SiteSettings) {
    guard let tiles = site.mapTiles,
      let venue = service.serviceAtLocations.lazy.compactMap({ Self.spot($0.location) }).first
    else { return nil }
    (place, precision) = venue
    self.tiles = tiles
    credit = site.mapCredit ?? "Map: \(tiles.origin)"
  }

  private static func spot(_ location: Location) -> (Coordinate, LocationPrecision)? {
    guard location.locationType == .physical, location.precision <= .postcode, let latitude = location.latitude,
      let longitude = location.longitude, let place = Coordinate(latitude: latitude, longitude: longitude)
    else { return nil }
    return (place, location.precision)
  }

  func render(in html: inout HTMLWriter) {
    html.element("section", .class("street-map"), .labelled(by: "street-map")) { html in
      html.element("h2", .id("street-map"), text: "On the map")
      html.element("figure") { html in
        html.element("svg", .viewBox("0 0 640 400"), .role("img"), .label("Street map; the address is under Where")) {
          html in
          renderTiles(in: &html)
          renderMark(in: &html)
        }
        html.element("figcaption", text: credit)
      }
    }
  }

  private func renderTiles(in html: inout HTMLWriter) {
    guard let grid = WebMercator(zoom: Self.zoom) else { return }
    let left = grid.column(of: place) - Self.width / 2 / Self.tileSize
    let top = grid.row(of: place) - Self.height / 2 / Self.tileSize
    for row in Int(top.rounded(.down))...Int(top + Self.height / Self.tileSize) {
      for column in Int(left.rounded(.down))...Int(left + Self.width / Self.tileSize) {
        guard let address = tiles.address(zoom: Self.zoom, column: column, row: row) else { continue }
        html.shape(
          "image", .href(address), .x((Double(column) - left) * Self.tileSize),
          .y((Double(row) - top) * Self.tileSize), .width(Self.tileSize), .height(Self.tileSize))
      }
    }
  }

  private func renderMark(in html: inout HTMLWriter) {
    let (x, y) = (Self.width / 2, Self.height / 2)
    if precision == .point {
      html.shape("path", .class("home"), .path("M\(Int(x)) \(Int(y))l-11 -22a12 12 0 1 1 22 0z"))
    } else if let grid = WebMercator(zoom: Self.zoom) {
      let radius = Self.postcodeDoubt / grid.metresPerTile(at: place) * Self.tileSize
      html.shape("circle", .class("doubt"), .centreX(x), .centreY(y), .radius(radius))
    }
  }
}

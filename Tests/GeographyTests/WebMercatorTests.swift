import Foundation
import Geography
import TestSupport
import Testing

@Suite("Web map tiles")
struct WebMercatorTests {
  @Test("The corners and the middle of the world have the numbers that web maps give them")
  func knownTiles() throws {
    let world = try #require(WebMercator(zoom: 1))
    let middle = try #require(Coordinate(latitude: 0, longitude: 0))
    let pole = try #require(Coordinate(latitude: 90, longitude: -180))
    #expect(world.column(of: middle) == 1)
    #expect(abs(world.row(of: middle) - 1) < 1e-12)
    #expect(world.column(of: pole) == 0)
    #expect(abs(world.row(of: pole)) < 1e-12)
    #expect(WebMercator(zoom: -1) == nil)
    #expect(WebMercator(zoom: 23) == nil)
  }

  @Test("Rows equal the formula by logarithm, over Great Britain at every zoom")
  func dullTwin() throws {
    for zoom in 0...22 {
      let grid = try #require(WebMercator(zoom: zoom))
      for step in 0...100 {
        let place = try #require(Coordinate(latitude: 49 + Double(step) / 8, longitude: -8 + Double(step) / 10))
        let radians = place.latitude * .pi / 180
        let tiles = pow(2, Double(zoom))
        let row = (1 - log(tan(radians) + 1 / cos(radians)) / .pi) / 2 * tiles
        #expect(abs(grid.row(of: place) - row) < 1e-6)
        #expect(abs(grid.column(of: place) - (place.longitude + 180) / 360 * tiles) < 1e-6)
      }
    }
  }

  @Test("A tile is as many metres wide as the distance between its edges")
  func metres() throws {
    let grid = try #require(WebMercator(zoom: 16))
    let wigan = try #require(Coordinate(latitude: 53.5458, longitude: -2.632))
    let beside = try #require(Coordinate(latitude: 53.5458, longitude: -2.632 + 360 / 65536))
    #expect(abs(wigan.distance(to: beside).metres / grid.metresPerTile(at: wigan) - 1) < 0.001)
  }
}

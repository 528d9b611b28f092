import Foundation
import OpenReferral
import TestSupport
import Testing

@testable import Presentation

@Suite("Street maps from a server that the deployment chose")
struct StreetMapTests {
  @Test(
    "Only an https address with each of the three numbers once, after its host, is a source of tiles",
    arguments: [
      "", "https://tiles.example/", "http://tiles.example/{z}/{x}/{y}.png", "https://{z}.example/{x}/{y}.png",
      "https://tiles.example/{z}/{x}/{x}.png", "https://tiles.example/{z}/{x}/{y}/{z}.png",
      "https://tiles.example/{z}/{x}/{y", "https://tiles.example/{z}/{x}/{q}.png", "https://tiles/{z}/{x}/{y}.png",
      "https://tiles.example/{z}/{x}/{y}.png; script-src *", "https://a@tiles.example/{z}/{x}/{y}.png",
      "https://tiles.example/{z}/{x}/{y},.png", "https://tiles.example{z}/{x}/{y}.png",
    ])
  func refused(template: String) {
    #expect(TileSource(template) == nil)
  }

  @Test("The numbers stand where the template has them, in any order")
  func addresses() throws {
    let tiles = try #require(TileSource("https://tiles.example:8443/v1/{y}/{x}?at={z}&key=abc"))
    #expect(tiles.origin == "https://tiles.example:8443")
    #expect(tiles.address(zoom: 16, column: 7, row: 9)?.text == "https://tiles.example:8443/v1/9/7?at=16&key=abc")
  }

  @Test("A venue gets its tiles around a pin, its credit, and leave to load from that server alone")
  func drawn() throws {
    let page = listing(precision: .point, tiles: "https://tiles.example/{z}/{x}/{y}.png").render()
    let text = String(decoding: page.bytes, as: UTF8.self)
    // Orrell is in column 32274 and row 21186 of zoom 16, by the formula of the tile names.
    #expect(text.contains("https://tiles.example/16/32274/21186.png"))
    #expect(text.contains("© Tile people"))
    #expect(text.contains("class=\"home\""))
    #expect(page.contentSecurityPolicy.contains("img-src 'self' https://tiles.example;"))
  }

  @Test("A place known to its postcode gets a ring, one known less gets no map")
  func doubt() {
    let ring = String(
      decoding: listing(precision: .postcode, tiles: "https://t.example/{z}/{x}/{y}").render().bytes, as: UTF8.self)
    #expect(ring.contains("class=\"doubt\""))
    #expect(!ring.contains("class=\"home\""))
    let none = listing(precision: .area, tiles: "https://t.example/{z}/{x}/{y}").render()
    #expect(!String(decoding: none.bytes, as: UTF8.self).contains("street-map"))
    #expect(!none.contentSecurityPolicy.contains("t.example"))
  }

  @Test("As delivered there is no street map and nothing may be loaded from elsewhere")
  func delivered() {
    let page = listing(precision: .point, tiles: nil).render()
    #expect(!String(decoding: page.bytes, as: UTF8.self).contains("street-map"))
    #expect(page.contentSecurityPolicy.contains("img-src 'self';"))
  }

  @Test("The privacy page names the server of the tiles")
  func privacy() {
    var site = SiteSettings()
    #expect(!String(decoding: PrivacyPage(site: site).render().bytes, as: UTF8.self).contains("street maps"))
    site.mapTiles = TileSource("https://t.example/{z}/{x}/{y}")
    #expect(
      String(decoding: PrivacyPage(site: site).render().bytes, as: UTF8.self).contains("come from https://t.example,"))
  }

  private func listing(precision: LocationPrecision, tiles: String?) -> ListingPage {
    var site = SiteSettings()
    site.mapTiles = tiles.flatMap(TileSource.init)
    site.mapCredit = "© Tile people"
    let service = Make.service("Reading", at: (53.5311, -2.7087), precision: precision)
    return ListingPage(service, from: Make.source, today: "2026-11-21", site: site)
  }
}

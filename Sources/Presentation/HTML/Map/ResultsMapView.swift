import Geography
import Matching
import OpenReferral
import Places

/// A map with at least one pin as a drawing, with words for who does not see it and the results that are not on it.
struct ResultsMapView {
  let map: ResultsMap

  private var middle: Double { MapProjection.size / 2 }

  func render(in html: inout HTMLWriter) {
    html.element("h2", .id("map-heading"), text: "Where they are")
    renderDrawing(in: &html)
    renderUnpinned(in: &html)
  }

  private func renderDrawing(in html: inout HTMLWriter) {
    html.element("figure") { html in
      html.element("svg", .viewBox("0 0 400 400"), .role("img"), .labelled(by: "map-title map-words")) { html in
        html.element("title", .id("map-title"), text: "Map of the results around \(map.place.label)")
        html.element("desc", .id("map-words"), text: words)
        renderGround(in: &html)
        for name in map.names { renderName(name, in: &html) }
        renderDoor(in: &html)
        for pin in map.pins { renderPin(pin, in: &html) }
      }
      html.element("figcaption") { html in
        html.text("North is up. The rings show straight distance from ")
        html.text(map.place.precision <= .postcode ? "the door in the middle" : "the middle of \(map.place.shortName)")
        html.text("; those near you are drawn larger. Numbers are those of the list.")
        if map.pins.contains(where: \.isClose) { html.text(" White numbers fit only in part.") }
      }
    }
  }

  /// The same in words: how many within each ring, with their numbers.
  private var words: String {
    var left = map.pins
    var parts: [String] = []
    for ring in map.scale.rings {
      guard let radius = map.scale.radius(of: ring.distance) else { continue }
      let centre = ResultsMap.Point(x: middle, y: middle)
      let inside = left.filter { PinLayout.gap($0.spot, centre) <= radius + 0.001 }
      left.removeAll { PinLayout.gap($0.spot, centre) <= radius + 0.001 }
      let numbers = inside.flatMap(\.numbers).sorted().map(String.init).joined(separator: ", ")
      if !inside.isEmpty { parts.append("within \(ring.words): \(numbers)") }
    }
    return "Result numbers by straight distance. " + Capitals.first(of: parts.joined(separator: "; ")) + "."
  }

  private func renderGround(in html: inout HTMLWriter) {
    for ring in map.scale.rings.reversed() {
      guard let radius = map.scale.radius(of: ring.distance) else { continue }
      html.shape("circle", .class("ring"), .centreX(middle), .centreY(middle), .radius(radius))
    }
    if let doubt = map.scale.radius(of: map.place.uncertainty), map.place.precision > .postcode {
      html.shape("circle", .class("doubt"), .centreX(middle), .centreY(middle), .radius(doubt))
    }
    for name in map.ringNames {
      html.element(
        "text", .class("ring-name"), .x(name.spot.x), .y(name.spot.y + 4.5), .anchor("middle"), text: name.text)
    }
    html.element("text", .class("north"), .x(middle), .y(16), .anchor("middle"), text: "N")
  }

  private func renderName(_ name: ResultsMap.Name, in html: inout HTMLWriter) {
    html.element(
      "text", .class("place-name"), .x(name.spot.x), .y(name.spot.y + 4.5), .anchor("middle"), text: name.text)
  }

  private func renderDoor(in html: inout HTMLWriter) {
    let (x, y) = (Int(middle), Int(middle))
    html.shape("path", .class("home"), .path("M\(x - 8) \(y + 10)V\(y - 3)a8 8 0 0 1 16 0v13z"))
    html.shape("path", .class("home-step"), .path("M\(x - 12) \(y + 10)h24v4h-24z"))
  }

  private func renderPin(_ pin: ResultsMap.Pin, in html: inout HTMLWriter) {
    let label = pin.numbers.count > 2 ? "\(pin.numbers[0])…" : pin.numbers.map(String.init).joined(separator: ",")
    let width = max(24.0, Double(label.unicodeScalars.count) * 9 + 10)
    if PinLayout.gap(pin.spot, pin.label) > 1 {
      html.shape("line", .class("lead-line"), .x1(pin.spot.x), .y1(pin.spot.y), .x2(pin.label.x), .y2(pin.label.y))
      html.shape("circle", .class("spot"), .centreX(pin.spot.x), .centreY(pin.spot.y), .radius(3))
    }
    html.shape(
      "rect", .class(pin.isClose ? "pin close" : "pin"), .x(pin.label.x - width / 2), .y(pin.label.y - 11),
      .width(width),
      .height(22), .rounding(6))
    html.element(
      "text", .class(pin.isClose ? "pin-number close" : "pin-number"), .x(pin.label.x), .y(pin.label.y + 5),
      .anchor("middle"), text: label)
  }

  private func renderUnpinned(in html: inout HTMLWriter) {
    guard !map.unpinned.isEmpty else { return }
    html.element("h3", text: "Not on the map")
    html.element("ul", .class("unpinned")) { html in
      for entry in map.unpinned {
        html.element("li") { html in
          html.element("span", .class("plate"), text: "\(entry.result.number)")
          html.text(
            " \(entry.result.listing.service.name)" + (entry.whereabouts.isEmpty ? "" : ": \(entry.whereabouts)"))
        }
      }
    }
  }
}

import Foundation
import Geography
import Matching
import OpenReferral
import Places
import TestSupport
import Testing

@testable import Doorstep
@testable import Presentation

@Suite("The map of results")
struct ResultsMapTests {
  private static let gazetteer = Result {
    try Gazetteer(opening: SharedData.repository.appending(path: "data/gazetteer", directoryHint: .isDirectory))
  }

  private func place(_ text: String) throws -> ResolvedPlace {
    guard case .resolved(let place) = try Self.gazetteer.get().resolve(text) else { throw NotFound() }
    return place
  }
  private struct NotFound: Error {}

  /// A result at a distance and bearing from a place, in metres and degrees.
  private func result(
    _ number: Int, from place: ResolvedPlace, metres: Double, degrees: Double, kind: ListingKind = .group
  ) throws -> NumberedResult {
    let north = metres * cos(degrees * .pi / 180) / Earth.metresPerDegree
    let east = metres * sin(degrees * .pi / 180) / Earth.metresPerDegree / cos(place.coordinate.latitude * .pi / 180)
    let spot = try #require(
      Coordinate(latitude: place.coordinate.latitude + north, longitude: place.coordinate.longitude + east))
    let service = Make.service("\(number)", kind: kind, at: (spot.latitude, spot.longitude))
    let listing = Listing(
      id: service.id, service: service, location: nil, reach: .venue(spot, .point), source: Make.source)
    let match = Match(
      listing: listing, parts: [], wordCoverage: 1, distance: place.coordinate.distance(to: spot))
    return NumberedResult(
      number: number, matches: [ExplainedMatch(match: match, words: [], townName: nil)], interests: [],
      isClose: false, isRepeat: false)
  }

  private func map(_ results: [NumberedResult], around place: ResolvedPlace) throws -> ResultsMap {
    ResultsMap(around: place, results: results, gazetteer: try Self.gazetteer.get())
  }

  @Test("North is up, east is right, and what is further stands further out")
  func directions() throws {
    let place = try place("WN5 8TF")
    let map = try map(
      [
        result(1, from: place, metres: 300, degrees: 0), result(2, from: place, metres: 900, degrees: 90),
        result(3, from: place, metres: 3000, degrees: 180), result(4, from: place, metres: 9000, degrees: 270),
      ], around: place)
    #expect(map.pins.map(\.numbers) == [[1], [2], [3], [4]])
    let spots = map.pins.map(\.spot)
    #expect(spots[0].y < 199 && abs(spots[0].x - 200) < 1)
    #expect(spots[1].x > 201 && abs(spots[1].y - 200) < 1)
    #expect(spots[2].y > 201 && spots[3].x < 199)
    let centre = ResultsMap.Point(x: 200, y: 200)
    let radii = spots.map { PinLayout.gap($0, centre) }
    #expect(radii == radii.sorted())
  }

  @Test("A carer's place is never drawn, and moving it changes nothing")
  func homes() throws {
    let place = try place("WN5 8TF")
    func drawn(metres: Double) throws -> [UInt8] {
      let results = [
        try result(1, from: place, metres: 500, degrees: 45),
        try result(2, from: place, metres: metres, degrees: 10, kind: .personalAssistant),
      ]
      let map = try map(results, around: place)
      #expect(map.pins.map(\.numbers) == [[1]])
      #expect(map.unpinned.map(\.result.number) == [2])
      #expect(map.scale.rings.last?.words == "half a mile")
      var html = HTMLWriter()
      html.element("svg") { html in
        for pin in map.pins { html.shape("circle", .centreX(pin.label.x), .centreY(pin.label.y)) }
        for name in map.names { html.element("text", .x(name.spot.x), .y(name.spot.y), text: name.text) }
      }
      return html.bytes
    }
    #expect(try drawn(metres: 100) == drawn(metres: 6000))
  }

  @Test("Results at one spot share a number plate; twenty close together stay apart")
  func crowd() throws {
    let place = try place("WN5 8TF")
    let same = try map(
      [result(1, from: place, metres: 800, degrees: 60), result(2, from: place, metres: 800, degrees: 60)],
      around: place)
    #expect(same.pins.map(\.numbers) == [[1, 2]])
    let many = try map(
      (1...20).map { try result($0, from: place, metres: 100 + Double($0), degrees: Double($0)) }, around: place)
    for (index, pin) in many.pins.enumerated() {
      for other in many.pins[..<index] { #expect(PinLayout.gap(pin.label, other.label) >= 20) }
    }
  }

  @Test(
    "From any doubt about the place there is a ring at least, and none smaller than the doubt",
    arguments: [0.0, 10, 500, 2_000, 20_000, 60_000, 500_000])
  func doubt(metres: Double) {
    for distances in [[], [0.0], [50, 3_000], [39_000], [1_000_000]] {
      let scale = MapScale(for: distances.map { Distance.metres($0) }, uncertainty: .metres(metres))
      #expect((1...4).contains(scale.rings.count))
      #expect(metres > 40_000 || scale.rings.allSatisfy { $0.distance.metres > metres })
      #expect(scale.rings.map(\.distance) == scale.rings.map(\.distance).sorted())
      for distance in distances {
        if let radius = scale.radius(of: .metres(distance)) { #expect((0...MapScale.outermost).contains(radius)) }
      }
    }
  }
}

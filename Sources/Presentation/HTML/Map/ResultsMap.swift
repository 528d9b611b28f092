import Doorstep
import Foundation
import Geography
import Matching
import OpenReferral
import Places

/// Where the results of one page are: pins around the person's place, and the results that have no pin.
///
/// A pin stands only for a place that anybody may go to. Who comes to people has none, whatever is known of them.
struct ResultsMap {
  struct Point: Hashable {
    var x: Double
    var y: Double
  }

  struct Pin {
    /// Those of the results, lowest first.
    let numbers: [Int]
    /// Where the place is.
    let spot: Point
    /// Where the number stands: beside the spot, where another number stands on it.
    let label: Point
    let isClose: Bool
  }

  /// A word on the map: the name of a place, or of a ring.
  struct Name {
    let text: String
    let spot: Point
  }

  /// A result that has no pin, and why.
  struct Unpinned {
    let result: NumberedResult
    let whereabouts: String
  }

  let place: ResolvedPlace
  let scale: MapScale
  let pins: [Pin]
  let names: [Name]
  let ringNames: [Name]
  let unpinned: [Unpinned]

  init(around place: ResolvedPlace, results: [NumberedResult], gazetteer: Gazetteer) {
    let reason = ReasonWording(from: place)
    let placed = results.compactMap { result in Self.venue(of: result).map { (result, $0) } }
    let scale = MapScale(for: placed.map { place.coordinate.distance(to: $0.1) }, uncertainty: place.uncertainty)
    let projection = MapProjection(middle: place.coordinate, scale: scale)
    let shown = placed.compactMap { result, spot in projection.point(of: spot).map { (result, $0) } }
    self.place = place
    self.scale = scale
    pins = PinLayout().arrange(shown)
    let layout = NameLayout(projection: projection, pins: pins)
    ringNames = layout.ringNames
    names = layout.names(around: place, from: gazetteer)
    let pinned = Set(shown.map(\.0.number))
    unpinned = results.filter { !pinned.contains($0.number) }.map {
      Unpinned(result: $0, whereabouts: reason.whereabouts(of: $0.first) ?? "")
    }
  }

  private static func venue(of result: NumberedResult) -> Coordinate? {
    guard case .venue(let coordinate, let precision) = result.listing.reach, precision < .district,
      !result.listing.service.hidesPlace
    else { return nil }
    return coordinate
  }
}

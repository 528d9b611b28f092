import Foundation

/// Sets numbers beside each other where places lie too close for all of them to be read.
struct PinLayout {
  /// How far apart the middles of two numbers must stand.
  static let distance = 25.0

  /// One pin a spot: results at the same spot share it.
  func arrange(_ placed: [(result: NumberedResult, spot: ResultsMap.Point)]) -> [ResultsMap.Pin] {
    var groups: [(spot: ResultsMap.Point, results: [NumberedResult])] = []
    for (result, spot) in placed {
      if let index = groups.firstIndex(where: { Self.gap($0.spot, spot) < 1 }) {
        groups[index].results.append(result)
      } else {
        groups.append((spot, [result]))
      }
    }
    var labels = [ResultsMap.Point(x: MapProjection.size / 2, y: MapProjection.size / 2)]
    return groups.map { spot, results in
      let label = freeSpot(near: spot, taken: labels)
      labels.append(label)
      return ResultsMap.Pin(
        numbers: results.map(\.number), spot: spot, label: label, isClose: results.allSatisfy(\.isClose))
    }
  }

  /// The spot itself, or the nearest free one on rings of twelve around it.
  private func freeSpot(near spot: ResultsMap.Point, taken: [ResultsMap.Point]) -> ResultsMap.Point {
    for ring in 0...6 {
      for turn in 0..<(ring == 0 ? 1 : 12) {
        let angle = Double(turn) * .pi / 6 - .pi / 2
        let radius = Double(ring) * 13
        let point = ResultsMap.Point(x: spot.x + radius * cos(angle), y: spot.y + radius * sin(angle))
        if isInside(point), taken.allSatisfy({ Self.gap($0, point) >= Self.distance }) { return point }
      }
    }
    return spot
  }

  private func isInside(_ point: ResultsMap.Point) -> Bool {
    (14...MapProjection.size - 14).contains(point.x) && (14...MapProjection.size - 14).contains(point.y)
  }

  static func gap(_ one: ResultsMap.Point, _ other: ResultsMap.Point) -> Double {
    ((one.x - other.x) * (one.x - other.x) + (one.y - other.y) * (one.y - other.y)).squareRoot()
  }
}

import Geography
import Places

/// Picks the place names a map has room for: the largest places first, none over a number or another name.
struct NameLayout {
  /// Most names on one map.
  static let most = 8
  /// How tall a line of letters is, and how wide an ordinary letter, in units of the drawing.
  private static let height = 16.0
  private static let letterWidth = 7.4

  let projection: MapProjection
  let pins: [ResultsMap.Pin]

  /// The names of places up to the outermost ring; empty where there are none.
  func names(around place: ResolvedPlace, from gazetteer: Gazetteer) -> [ResultsMap.Name] {
    guard let reach = projection.scale.rings.last?.distance else { return [] }
    let localities = gazetteer.localities(within: reach, of: place.coordinate, limit: 400)
    var boxes = pinBoxes + ringNames.map(Self.box)
    boxes.append(Box(around: centre, width: 40, height: 46))
    var names: [ResultsMap.Name] = []
    for locality in localities.sorted(by: { $0.people > $1.people }) where names.count < Self.most {
      guard let spot = projection.point(of: locality.coordinate), !names.contains(where: { $0.text == locality.name })
      else { continue }
      let name = ResultsMap.Name(text: locality.name, spot: spot)
      let box = Self.box(of: name)
      guard box.isInside, !boxes.contains(where: { $0.overlaps(box) }) else { continue }
      boxes.append(box)
      names.append(name)
    }
    return names
  }

  private var centre: ResultsMap.Point {
    ResultsMap.Point(x: MapProjection.size / 2, y: MapProjection.size / 2)
  }

  /// The words of the rings stand just inside them: below the middle, or above it where a number stands there.
  var ringNames: [ResultsMap.Name] {
    projection.scale.rings.compactMap { ring in
      projection.scale.radius(of: ring.distance).map { radius in
        let below = ResultsMap.Name(text: ring.words, spot: ResultsMap.Point(x: centre.x, y: centre.y + radius - 9))
        let above = ResultsMap.Name(text: ring.words, spot: ResultsMap.Point(x: centre.x, y: centre.y - radius + 10))
        return pinBoxes.contains { $0.overlaps(Self.box(of: below)) } ? above : below
      }
    }
  }

  private var pinBoxes: [Box] { pins.map { Box(around: $0.label, width: 28, height: 24) } }

  private static func box(of name: ResultsMap.Name) -> Box {
    Box(around: name.spot, width: Double(name.text.unicodeScalars.count) * letterWidth + 4, height: height)
  }

  private struct Box {
    let left, right, top, bottom: Double

    init(around point: ResultsMap.Point, width: Double, height: Double) {
      left = point.x - width / 2
      right = point.x + width / 2
      top = point.y - height / 2
      bottom = point.y + height / 2
    }

    var isInside: Bool { left >= 2 && right <= MapProjection.size - 2 && top >= 2 && bottom <= MapProjection.size - 2 }

    func overlaps(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }
}

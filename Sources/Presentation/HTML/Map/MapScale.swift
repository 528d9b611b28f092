import Foundation
import Geography

/// How far from the middle of the drawing a distance stands.
///
/// The rings stand equally far apart, whatever they measure, so that what is a walk away is not crushed by what is a
/// drive away: the scale is straight between two rings, and the rings nearer by are drawn larger. Directions are true.
struct MapScale {
  /// A circle that people can picture.
  struct Ring: Hashable {
    let distance: Distance
    let words: String
  }

  /// All there are, nearest first.
  static let rings = [
    Ring(distance: .miles(0.25), words: "5 minutes' walk"), Ring(distance: .miles(0.5), words: "half a mile"),
    Ring(distance: .miles(1), words: "1 mile"), Ring(distance: .miles(2), words: "2 miles"),
    Ring(distance: .miles(5), words: "5 miles"), Ring(distance: .miles(10), words: "10 miles"),
    Ring(distance: .miles(25), words: "25 miles"),
  ]
  /// The radius of the outermost ring in the drawing.
  static let outermost = 168.0

  /// One to four rings, nearest first; one only where the place is not known to within ten miles.
  let rings: [Ring]

  /// - Parameters:
  ///   - distances: of what is to be shown.
  ///   - uncertainty: of the middle. A ring that is smaller would promise too much, so it is left out.
  init(for distances: [Distance], uncertainty: Distance) {
    let certain = Self.rings.filter { $0.distance > uncertainty }
    let sound = certain.isEmpty ? Self.rings.suffix(1) + [] : certain
    let furthest = distances.max() ?? .metres(0)
    let reached = sound.firstIndex { $0.distance >= furthest } ?? sound.count - 1
    let nearest = distances.min() ?? .metres(0)
    let first = sound.firstIndex { $0.distance >= nearest } ?? 0
    let last = max(reached, min(1, sound.count - 1))
    let wanted = Array(sound[max(0, min(first, last - 1))...last])
    rings = wanted.count <= 4 ? wanted : (0...3).map { wanted[$0 * (wanted.count - 1) / 3] }
  }

  /// From the middle, in units of the drawing; nil beyond the outermost ring.
  func radius(of distance: Distance) -> Double? {
    let step = Self.outermost / Double(rings.count)
    var inner = 0.0
    for (index, ring) in rings.enumerated() {
      if distance <= ring.distance {
        let share = (distance.metres - inner) / (ring.distance.metres - inner)
        return (Double(index) + share) * step
      }
      inner = ring.distance.metres
    }
    return nil
  }
}

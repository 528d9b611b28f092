import Doorstep
import Foundation
import Geography
import Matching

/// The parts of a score, so that anybody can add them up.
enum ScoreText {
  static func render(_ shown: ExplainedMatch, indent: Int, in layout: inout TextLayout) {
    let rounded = shown.match.parts.map { ($0.value * 10_000).rounded() / 10_000 }
    let parts = zip(shown.match.parts, rounded).map { "\($0.name.rawValue) \(digits($1))" }.joined(separator: " + ")
    layout.paragraph("\(digits(rounded.reduce(0, +))) = \(parts)", lead: "Score: ", indent: indent)
    for word in shown.words {
      layout.paragraph(
        "\(digits(word.value)) for \"\(word.asked)\": \"\(word.found)\" in its \(word.field.rawValue)",
        lead: "words: ", indent: indent + 2)
    }
    if let distance = shown.match.distance {
      layout.paragraph(
        "straight-line distance used: \(digits(distance.kilometres)) km", lead: "near: ", indent: indent + 2)
    }
  }

  /// Four decimals.
  static func digits(_ value: Double) -> String { String(format: "%.4f", value) }
}

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
        "\(digits(word.value)) for \"\(word.asked)\"\(way(word)): \"\(word.found)\" in its \(word.field.rawValue)",
        lead: "words: ", indent: indent + 2)
    }
    if let distance = shown.match.distance {
      layout.paragraph(
        "straight-line distance used: \(digits(distance.kilometres)) km", lead: "near: ", indent: indent + 2)
    }
  }

  /// " (narrower: sport, walking football)"; nothing for a plain word.
  private static func way(_ word: MatchedWord) -> String {
    guard let meaning = word.meaning, let found = word.foundMeaning else { return "" }
    return " (\(word.path.rawValue): \(meaning == found ? meaning : "\(meaning), \(found)"))"
  }

  /// Four decimals.
  static func digits(_ value: Double) -> String { String(format: "%.4f", value) }
}

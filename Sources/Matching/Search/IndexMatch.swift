import Foundation
import Geography

/// A listing found in an index, with its score in named parts.
public struct IndexMatch: Hashable, Sendable {
  /// The number of the listing in this index. Another index of the same directory may number it otherwise.
  public let place: Int
  public let listing: UUID
  public let service: UUID
  /// What the words add to the score, from 0 to the weight of words.
  public let words: Double
  /// What nearness adds to it, from 0 to the weight of nearness.
  public let near: Double
  /// How much of what was asked it answers, 0 to 1; see `Match`.
  public let wordCoverage: Double
  /// How far the venue is; nil when the listing has no place or none was asked for.
  public let distance: Distance?
  /// Further listings of the same service that matched less well.
  public let otherListings: Int

  /// The sum of the parts.
  public var score: Double { words + near }
  /// The named parts of the score, in the order they are added.
  public var parts: [ScorePart] { [ScorePart(name: .words, value: words), ScorePart(name: .near, value: near)] }
}

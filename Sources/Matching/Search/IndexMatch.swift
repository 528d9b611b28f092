import Foundation
import Geography

/// A listing found in an index, with its score in named parts.
public struct IndexMatch: Hashable, Sendable {
  /// The number of the listing in this index. Another index of the same directory may number it otherwise.
  public let place: Int
  public let listing: UUID
  public let service: UUID
  /// True when nobody has said where it is.
  public let isUnplaced: Bool
  /// What the words add to the score, from 0 to the weight of words.
  public let words: Double
  /// What nearness adds to it, from 0 to the weight of nearness.
  public let near: Double
  /// What its freshness adds: 0, or below it.
  public let freshness: Double
  /// How much of what was asked it answers, 0 to 1; see `Match`.
  public let wordCoverage: Double
  /// How far the venue is; nil when the listing has no place or none was asked for.
  public let distance: Distance?
  /// Further listings of the same service that matched less well.
  public let otherListings: Int

  public init(
    place: Int, listing: UUID, service: UUID, isUnplaced: Bool, words: Double, near: Double, freshness: Double = 0,
    wordCoverage: Double, distance: Distance?, otherListings: Int
  ) {
    self.place = place
    self.listing = listing
    self.service = service
    self.isUnplaced = isUnplaced
    self.words = words
    self.near = near
    self.freshness = freshness
    self.wordCoverage = wordCoverage
    self.distance = distance
    self.otherListings = otherListings
  }

  /// The sum of the parts.
  public var score: Double { words + near + freshness }
  /// The named parts of the score, in the order they are added.
  public var parts: [ScorePart] {
    let parts = [ScorePart(name: .words, value: words), ScorePart(name: .near, value: near)]
    return freshness == 0 ? parts : parts + [ScorePart(name: .freshness, value: freshness)]
  }
}

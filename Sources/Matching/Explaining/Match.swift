import Geography

/// A listing found for one interest, with its score in named parts. `BruteForceMatcher.explain` says why in words.
public struct Match: Hashable, Sendable {
  public let listing: Listing
  /// The named parts of the score, in the order they are added.
  public let parts: [ScorePart]
  /// How much of what was asked it answers, 0 to 1, by words or by what they mean (`WordCoverage`); 1 for a query
  /// without words. 0 for what only lies beside it.
  public let wordCoverage: Double
  /// How far the venue is; nil when the listing has no place or none was asked for.
  public let distance: Distance?
  /// Further listings of the same service that matched less well, such as other branches.
  public let otherListings: Int

  public init(
    listing: Listing, parts: [ScorePart], wordCoverage: Double, distance: Distance?, otherListings: Int = 0
  ) {
    self.listing = listing
    self.parts = parts
    self.wordCoverage = wordCoverage
    self.distance = distance
    self.otherListings = otherListings
  }

  /// What an index found, with the listing it stands for.
  public init(_ found: IndexMatch, _ listing: Listing) {
    self.init(
      listing: listing, parts: found.parts, wordCoverage: found.wordCoverage, distance: found.distance,
      otherListings: found.otherListings)
  }

  /// The sum of the parts, from 0 to the sum of the weights.
  public var score: Double { parts.reduce(0) { $0 + $1.value } }
}

import Geography

/// Whether a venue can be near enough for its words to bring it among the best, by an estimate of the distance.
struct ReachBound {
  private let estimate: HaversineEstimate
  private let weights: RankingWeights
  private let nearness: NearnessBound
  /// More than rounding can take from a score.
  private let slack: Double

  init(_ place: PreparedQuery.Place, _ weights: RankingWeights) {
    (estimate, nearness, self.weights) = (place.estimate, place.nearnessBound, weights)
    slack = 1e-9 * (weights.near + weights.words)
  }

  /// - Parameters:
  ///   - text: what its words add up to.
  ///   - coordinates: of all venues, of which it is the one at `place`.
  @inline(__always)
  func canReach(_ threshold: Double, _ text: UInt32, at coordinates: UnsafeBufferPointer<Int32>, _ place: Int) -> Bool {
    guard let haversine = estimate.haversine(of: place, in: coordinates) else { return true }
    let chord = 2 * Earth.meanRadius * (max(haversine, 0) * (1 - HaversineEstimate.tolerance)).squareRoot()
    return weights.near * nearness.most(atLeast: chord) + weights.wordsPart(UInt64(text)) + slack >= threshold
  }
}

/// The most that nearness can be so far away: what `RankingWeights.nearness` says, or a little more.
struct NearnessBound {
  /// How far the person may be from where they were said to be, in metres, and its square.
  private let doubt: Double
  private let square: Double
  private let halvingsPerMetre: Double

  /// - Parameters:
  ///   - doubt: in metres.
  ///   - halfDistance: in metres, above 0.
  init(doubt: Double, halfDistance: Double) {
    (self.doubt, square, halvingsPerMetre) = (doubt, doubt * doubt, 1 / halfDistance)
  }

  /// The most so many metres away or farther: between two halvings, the straight line from the one value to the other,
  /// which a falling exponential never rises above. At most 6 % too much, and no call of `exp2`.
  @inline(__always)
  func most(atLeast metres: Double) -> Double {
    let halvings = max(((metres * metres + square).squareRoot() - doubt) * halvingsPerMetre, 0)
    guard halvings < 1000 else { return .leastNormalMagnitude }
    let whole = Int(halvings)
    return (1 - 0.5 * (halvings - Double(whole))) * Double(bitPattern: UInt64(1023 &- whole) << 52)
  }
}

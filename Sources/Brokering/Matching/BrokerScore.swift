/// How well a provider fits: points by part, adding up exactly.
public struct BrokerScore: Hashable, Sendable {
  /// Points by the order of `ScorePart.allCases`.
  let points: [Int]

  /// 0 to the part's `most`.
  public func points(_ part: ScorePart) -> Int { points[part.rawValue] }
  /// 0 to 1,000.
  public var total: Int { points.reduce(0, +) }
}

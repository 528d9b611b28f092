/// One named part of a score. The parts of a match, added in order, are its score.
public struct ScorePart: Hashable, Sendable {
  /// What a part rewards.
  public enum Name: String, Hashable, Sendable, CaseIterable {
    /// The person's words stand in the listing.
    case words
    /// It is near, or it comes to you.
    case near
    /// Nobody has checked it for long: below 0, and left out where it is nothing.
    case freshness
  }

  public let name: Name
  /// From 0 to the part's weight; freshness from minus its weight to 0.
  public let value: Double

  public init(name: Name, value: Double) {
    self.name = name
    self.value = value
  }
}

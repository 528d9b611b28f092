/// One part of how well a provider fits the wishes of a need.
public enum ScorePart: Int, Hashable, Sendable, CaseIterable {
  /// How many of the visits they can do.
  case times
  /// Interests both have.
  case interests
  /// Tasks and training wished for.
  case skills
  /// Gender, languages and faith wished for.
  case person
  /// Checks somebody has seen.
  case checks
  /// How much of the budget is left.
  case cost
  /// How fresh their times are.
  case freshness

  /// The most points it can give, of 1,000 in all.
  ///
  /// Times come first because a visit that nobody does is no care at all; then what makes two people get on (shared
  /// interests), then what they can do. These are our judgement: no study gives such numbers.
  public var most: Int {
    switch self {
    case .times: 350
    case .interests: 150
    case .skills: 150
    case .person: 100
    case .checks: 100
    case .cost: 100
    case .freshness: 50
    }
  }

  /// The points of whoever meets some of the wishes of this part.
  ///
  /// - Parameters:
  ///   - value: what their facet gives (`WishRules.value`).
  ///   - met: how many wishes their entries meet.
  ///   - count: how many wishes there are; 0 for a part without, which the facet alone gives points for.
  func points(facet value: Int, entries met: Int, of count: Int) -> Int {
    count == 0 ? value : most * (value + met) / count
  }
}

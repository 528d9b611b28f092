import Brokering

/// Says how well somebody fits the wishes, part by part.
public enum ScoreWording {
  /// "660 of 1000: times 350, shared interests 150, checks seen 60, cost 100". Parts without points are left out.
  public static func phrase(for score: BrokerScore) -> String {
    let parts = ScorePart.allCases.filter { score.points($0) > 0 }
      .map { "\(phrase(for: $0)) \(score.points($0))" }
    return "\(score.total) of 1000" + (parts.isEmpty ? "" : ": " + parts.joined(separator: ", "))
  }

  private static func phrase(for part: ScorePart) -> String {
    switch part {
    case .times: "times"
    case .interests: "shared interests"
    case .skills: "skills"
    case .person: "person"
    case .checks: "checks seen"
    case .cost: "cost"
    case .freshness: "fresh times"
    }
  }
}

import Brokering

/// Says what is to be said of a team.
public enum TeamWording {
  /// - Parameter name: the name of a provider by their place.
  public static func heading(_ team: PlannedTeam, number: Int, name: (Int) -> String) -> String {
    switch team.choice {
    case .best: "Plan \(number): the best we found"
    case .without(let provider): "Plan \(number): the best without \(name(provider))"
    case .others: "Plan \(number): the best with other people"
    }
  }

  /// "2 people cover all 5 visits for £310.20 a week."
  public static func summary(_ team: PlannedTeam, visits: Int) -> String {
    let people = team.members.count == 1 ? "1 person covers" : "\(team.members.count) people cover"
    let covered = visits - team.uncovered.count
    let part =
      covered == visits ? (visits == 1 ? "the visit" : "all \(visits) visits") : "\(covered) of \(visits) visits"
    return "\(people) \(part) for \(MoneyWording.phrase(for: team.cost.total)) a week."
  }

  /// Nil when the search was finished.
  public static func certainty(_ team: PlannedTeam) -> String? {
    guard !team.isProven else { return nil }
    return "We ran out of time, so there may be a better team. No team can cover more than "
      + "\(VisitWording.count(team.bound.visits)), or cost less than \(MoneyWording.phrase(for: team.bound.cost))."
  }

  /// "If Anna cannot come, Zofia could do 4 of these visits."
  public static func backup(_ backup: PlannedTeam.Backup?, for member: String, visits: Int, name: (Int) -> String)
    -> String
  {
    guard let backup else { return "If \(member) cannot come, we found nobody else who is free." }
    let count =
      backup.visits == visits ? (visits == 1 ? "the visit" : "all of these visits") : "\(backup.visits) of these visits"
    return "If \(member) cannot come, \(name(backup.provider)) could do \(count)."
  }

  /// Nil when nothing is left.
  public static func uncovered(_ visits: [Visit]) -> String? {
    guard !visits.isEmpty else { return nil }
    return "Nobody in this team can do: " + visits.map(VisitWording.phrase).joined(separator: "; ") + "."
  }

  public static func whatIf(_ whatIf: WhatIf, visits: Int) -> String {
    let change =
      switch whatIf.change {
      case .twentyPoundsMore: "With £20 a week more"
      case .halfAnHourLater: "If each visit could end half an hour later"
      case .oneMileFurther: "If people could travel one mile further"
      }
    guard whatIf.helps else { return change + ", nothing would get better." }
    let people = whatIf.people == 1 ? "1 person" : "\(whatIf.people) people"
    return change + ", \(people) could cover \(whatIf.visits) of \(visits) visits for "
      + "\(MoneyWording.phrase(for: whatIf.cost)) a week."
  }
}

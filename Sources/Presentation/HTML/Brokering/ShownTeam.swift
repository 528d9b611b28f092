import Brokering
import Doorstep
import OpenReferral

/// A team as pages show it: its people with letters, and the week by day.
struct ShownTeam {
  /// One visit of the week, with who does it.
  struct Call {
    let visit: Visit
    /// Minutes after midnight; the earliest start where nobody does it.
    let start: Int
    /// Which member of the team; nil for nobody.
    let member: Int?

    var end: Int { start + visit.minutes }
    /// "8am to 9am"; "1 hour between 5:30pm and 8pm" where it is not settled because nobody does it.
    var times: String {
      member == nil
        ? VisitWording.times(of: visit)
        : "\(TimeWording.phrase(minutes: start)) to \(TimeWording.phrase(minutes: end))"
    }
  }

  /// 1 for the first plan.
  let number: Int
  let team: PlannedTeam
  let answer: BrokerCoverAnswer

  static func all(of answer: BrokerCoverAnswer) -> [ShownTeam] {
    answer.cover.teams.enumerated().map { ShownTeam(number: $0 + 1, team: $1, answer: answer) }
  }

  var heading: String { TeamWording.heading(team, number: number, name: name) }

  /// The name of a provider by their place in the table.
  func name(_ provider: Int) -> String { answer.people[provider]?.provider.name ?? "somebody" }

  /// "A" for the first member: what stands for them in the drawing.
  static func letter(_ member: Int) -> String {
    UnicodeScalar(UInt8(ascii: "A") + UInt8(clamping: min(member, 25))).description
  }

  /// Days with visits, each with its calls in order of time.
  var days: [(day: Weekday, calls: [Call])] {
    let calls = calls
    return Weekday.allCases.compactMap { day in
      let today = calls.filter { $0.visit.weekday == day }
      return today.isEmpty ? nil : (day, today.sorted { ($0.start, $0.end) < ($1.start, $1.end) })
    }
  }

  /// Every visit of the need, with who does it.
  private var calls: [Call] {
    let visits = answer.need.visits
    let done = team.members.enumerated().flatMap { member, person in
      person.calls.map { Call(visit: visits[$0.visit], start: $0.start, member: member) }
    }
    return done + team.uncovered.map { Call(visit: visits[$0], start: visits[$0].earliestStart, member: nil) }
  }
}

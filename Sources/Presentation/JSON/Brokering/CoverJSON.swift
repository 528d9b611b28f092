import Brokering
import Doorstep
import Foundation

/// Teams that cover a need, as JSON.
public struct CoverJSON: Encodable {
  struct Call: Encodable {
    let visit: Int
    let startMinute: Int
    let phrase: String
  }

  struct Backup: Encodable {
    let provider: UUID?
    let visits: Int
  }

  struct Member: Encodable {
    let provider: ExplainedProviderJSON?
    let calls: [Call]
    let cost: WeeklyCostJSON
    let backup: Backup?
  }

  struct Team: Encodable {
    let heading: String
    let members: [Member]
    let totalPence: Int
    let allowancePence: Int
    let uncoveredVisits: [Int]
    let isProvenBest: Bool
    let boundVisits: Int
    let boundPeople: Int
    let boundPence: Int
  }

  struct Change: Encodable {
    let change: String
    let helps: Bool
    let visits: Int
    let people: Int
    let totalPence: Int
    let sentence: String
  }

  let day: String
  let ratesYear: String
  let visits: [String]
  let candidates: Int
  let leftOutAsUnknown: Int
  let teams: [Team]
  let whatIfs: [Change]

  public init(_ answer: BrokerCoverAnswer) {
    day = answer.day
    ratesYear = answer.employment.year
    visits = answer.need.visits.map(VisitWording.phrase)
    candidates = answer.cover.candidates
    leftOutAsUnknown = answer.cover.unknown
    teams = answer.cover.teams.enumerated().map { Self.team($1, number: $0 + 1, answer) }
    whatIfs = answer.cover.whatIfs.map {
      Change(
        change: "\($0.change)", helps: $0.helps, visits: $0.visits, people: $0.people, totalPence: $0.cost.pence,
        sentence: TeamWording.whatIf($0, visits: answer.need.visits.count))
    }
  }

  private static func team(_ team: PlannedTeam, number: Int, _ answer: BrokerCoverAnswer) -> Team {
    Team(
      heading: TeamWording.heading(team, number: number) { answer.people[$0]?.provider.name ?? "somebody" },
      members: team.members.map { member($0, answer) }, totalPence: team.cost.total.pence,
      allowancePence: team.cost.allowance.pence, uncoveredVisits: team.uncovered, isProvenBest: team.isProven,
      boundVisits: team.bound.visits, boundPeople: team.bound.people, boundPence: team.bound.cost.pence)
  }

  private static func member(_ member: PlannedTeam.Member, _ answer: BrokerCoverAnswer) -> Member {
    Member(
      provider: answer.people[member.provider].map { ExplainedProviderJSON($0, day: answer.day) },
      calls: member.calls.map {
        Call(
          visit: $0.visit, startMinute: $0.start,
          phrase: VisitWording.phrase(for: answer.need.visits[$0.visit], startingAt: $0.start))
      },
      cost: WeeklyCostJSON(member.cost),
      backup: member.backup.map { Backup(provider: answer.people[$0.provider]?.provider.id, visits: $0.visits) })
  }
}

import Brokering
import Foundation
import GRDB
import Geography
import OpenReferral

/// How fast needs are matched with many providers, beside SQLite filtering the same in the same run.
struct BrokerReport {
  private let workload: BrokerWorkload
  /// No wages are compared, so any rates will do.
  private static let ratesText = """
    [bench]
    from: 2026-04-06
    to: 2027-04-05
    source: made up
    minimum wage: 0
    insurance percent: 15
    insurance threshold a week: 96
    employment allowance a year: 10500
    holiday percent: 12.07
    pension percent: 3
    pension trigger a week: 192
    pension from a week: 120
    pension to a week: 967
    """

  init(providers: Int) { workload = BrokerWorkload(providers: providers, needs: 100, seed: 42) }

  func run() throws {
    print("\n\(workload.profiles.count) providers, \(workload.needs.count) needs")
    var table = ProviderTable([])
    let building = CPUTime.measure { table = ProviderTable(workload.profiles) }
    print("  built in \(milliseconds(building))")
    let rates = try RatesFile(reading: Self.ratesText).rates(on: BrokerWorkload.day)
    let sql = try BrokerSQL(table.providers)
    let (ours, answers) = times(of: workload.needs, table, rates)
    let theirs = try zip(workload.needs, answers).map { need, answer in
      var count = 0
      let time = try CPUTime.measure { count = try sql.count(need) }
      guard count == answer.total else {
        print("  SQL found \(count), the table \(answer.total): they do not do the same")
        exit(1)
      }
      return time
    }
    let ratio = String(format: "%.1f", median(theirs) / median(ours))
    print("  table    \(spread(ours)) (CPU, one thread)")
    print("  SQL      p50 \(milliseconds(median(theirs)))  \(ratio) times as long; both found the same")
    answers.last.map { printCounts($0.work) }
    let (full, found) = times(of: workload.fullNeeds, table, rates)
    print("  with checks, courses, a language, wishes, a budget and visits that may be moved: \(spread(full))")
    found.last.map { printCounts($0.work) }
    if median(ours) > 0.005, workload.profiles.count <= 100_000 { exit(1) }
  }

  /// The time each need takes, once it has been asked before, and what is found.
  private func times(
    of needs: [Need], _ table: ProviderTable, _ rates: EmploymentRates
  ) -> (seconds: [Double], answers: [BrokerMatches]) {
    var (seconds, answers): ([Double], [BrokerMatches]) = ([], [])
    for need in needs {
      let rules = NeedRules(need, day: BrokerWorkload.day, rates: rates)
      answers.append(table.matches(rules, limit: 10))
      seconds.append(CPUTime.measure { answers[answers.count - 1] = table.matches(rules, limit: 10) })
    }
    return (seconds, answers)
  }

  private func printCounts(_ work: BrokerWork) {
    for constraint in Constraint.allCases {
      guard let tested = work.tested[constraint] else { continue }
      print("    \(constraint): \(tested) rows tested, \(work.verdicts[constraint] ?? 0) verdicts worked out")
    }
    print("    scored \(work.scored), points worked out \(work.points), weeks placed \(work.weeksPlaced)")
  }

  private func spread(_ seconds: [Double]) -> String {
    "p50 \(milliseconds(median(seconds)))  worst \(milliseconds(seconds.max() ?? 0))"
  }
  private func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
  private func milliseconds(_ seconds: Double) -> String { String(format: "%.2f ms", seconds * 1000) }
}

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
    let sql = try BrokerSQL(table.providers)
    var (ours, theirs): ([Double], [Double]) = ([], [])
    var work: BrokerWork?
    let rates = try RatesFile(reading: Self.ratesText).rates(on: BrokerWorkload.day)
    for need in workload.needs {
      let rules = NeedRules(need, day: BrokerWorkload.day, rates: rates)
      var answer = table.matches(rules, limit: 10)
      ours.append(CPUTime.measure { answer = table.matches(rules, limit: 10) })
      var count = 0
      theirs.append(try CPUTime.measure { count = try sql.count(need) })
      guard count == answer.total else {
        print("  SQL found \(count), the table \(answer.total): they do not do the same")
        exit(1)
      }
      work = answer.work
    }
    let ratio = median(theirs) / median(ours)
    print("  table    p50 \(milliseconds(median(ours)))  worst \(milliseconds(ours.max() ?? 0)) (CPU, one thread)")
    print(
      "  SQL      p50 \(milliseconds(median(theirs)))  \(String(format: "%.1f", ratio)) times as long; both found the same"
    )
    guard let work else { return }
    for constraint in Constraint.allCases {
      guard let tested = work.tested[constraint] else { continue }
      print("    \(constraint): \(tested) rows tested, \(work.verdicts[constraint] ?? 0) verdicts worked out")
    }
    print("    scored \(work.scored), points worked out \(work.points), weeks placed \(work.weeksPlaced)")
    if median(ours) > 0.005, workload.profiles.count <= 100_000 { exit(1) }
  }

  private func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
  private func milliseconds(_ seconds: Double) -> String { String(format: "%.2f ms", seconds * 1000) }
}

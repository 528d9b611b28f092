import TestSupport
import Testing

@testable import Access

@Suite("Unmet need")
struct UnmetTests {
  private func count(_ month: String, _ area: String, _ task: String, _ cases: Int) -> UnmetCount {
    UnmetCount(month: month, area: area, task: task, reason: .times, cases: cases)
  }

  @Test("Five share a cell or it is put together with other small ones, and four are never shown")
  func cells() {
    let report = UnmetReport([
      count("2026-10", "WN5", "hoist", 5), count("2026-10", "WN6", "hoist", 4), count("2026-10", "WN7", "hoist", 1),
      count("2026-11", "WN6", "hoist", 4), count("2026-12", "WN1", "hoist", 3), count("2026-12", "WN5", "meals", 4),
    ])
    #expect(
      report.counts == [
        count("2026-10", "WN5", "hoist", 5),
        UnmetCount(month: "2026-10", area: nil, task: "hoist", reason: .times, cases: 5),
        UnmetCount(month: nil, area: nil, task: "hoist", reason: .times, cases: 7),
      ])
    #expect(report.isWithheld)
    #expect(UnmetReport([]).counts.isEmpty && !UnmetReport([]).isWithheld)
  }

  @Test("Over 300 random tables nothing below five is shown, no case is shown twice, and only what is small is missing")
  func random() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<300 {
      var counts: [UnmetCount] = []
      for month in ["2026-10", "2026-11"] {
        for area in ["WN1", "WN5", "WN6", ""] {
          for task in ["hoist", "meals"] where Bool.random(using: &generator) {
            counts.append(count(month, area, task, Int.random(in: 1...7, using: &generator)))
          }
        }
      }
      let report = UnmetReport(counts)
      #expect(report.counts.allSatisfy { $0.cases >= 5 }, "seed 5")
      for task in ["hoist", "meals"] {
        let (all, shown) = (total(counts, task), total(report.counts, task))
        #expect(shown <= all && all - shown < 5, "seed 5: \(counts)")
      }
      let large = counts.filter { $0.cases >= 5 }
      #expect(report.counts.filter { $0.area != nil }.count == large.count, "seed 5")
      #expect(
        report.isWithheld
          == (total(counts, "hoist") + total(counts, "meals") > report.counts.reduce(0) { $0 + $1.cases }))
    }
  }

  private func total(_ counts: [UnmetCount], _ task: String) -> Int {
    counts.filter { $0.task == task }.reduce(0) { $0 + $1.cases }
  }
}

import Foundation
import Geography
import Matching

/// What a steady search asks of memory, and that the scan in it asks nothing.
///
/// A question within 3 miles and the same at any distance differ in nothing but how much is scanned. With ten matches
/// either way they take the same when the scan asks for nothing.
struct MemoryReport {
  let workload: Workload
  let index: MatchIndex

  func run() {
    guard let counter = MemoryCounter() else {
      print("  memory   not counted; scripts/bench preloads the counter")
      return
    }
    var (asked, larger) = (0, 0)
    var (near, far) = (MemoryCounter.Counts(), MemoryCounter.Counts())
    let anywhere = workload.queries(1000, within: nil, limit: 10)
    for (query, wide) in zip(workload.queries(1000, within: .miles(3), limit: 10), anywhere) {
      guard index.run(query).matches.count == 10, index.run(wide).matches.count == 10 else { continue }
      let (narrowly, widely) = (counter.count { _ = index.run(query) }, counter.count { _ = index.run(wide) })
      asked += 1
      larger += widely.allocations > narrowly.allocations || widely.retains > narrowly.retains ? 1 : 0
      near.add(narrowly)
      far.add(widely)
    }
    guard asked > 0 else { return }
    print(
      "  memory   \(near.of(asked)) a query within 3 miles, \(far.of(asked)) at any distance; "
        + "the larger scan takes more in \(larger) of \(asked) questions")
  }
}

extension MemoryCounter.Counts {
  fileprivate mutating func add(_ other: Self) {
    allocations += other.allocations
    retains += other.retains
  }

  fileprivate func of(_ questions: Int) -> String {
    "\(allocations / questions) allocations and \(retains / questions) retains"
  }
}

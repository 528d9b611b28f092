import Foundation
import Geography
import Matching

/// What a steady search asks of memory, and that the scan in it asks nothing.
///
/// A question within 3 miles and the same at any distance differ in nothing but how much is scanned. With ten matches
/// either way they must take the same.
struct MemoryReport {
  /// The scan took memory or retained objects.
  struct ScanAsks: Error, CustomStringConvertible {
    let questions: Int
    var description: String {
      "Expected a scan to allocate and retain nothing, found \(questions) questions that take more when more is scanned."
    }
  }

  let workload: Workload
  let index: MatchIndex

  func run() throws {
    guard let counter = MemoryCounter() else {
      print("  memory   not counted; scripts/bench preloads the counter")
      return
    }
    var (asked, different, total) = (0, 0, MemoryCounter.Counts())
    for query in workload.queries(1000, within: .miles(3), limit: 10) {
      var wide = query
      wide.radius = nil
      guard index.run(query).matches.count == 10, index.run(wide).matches.count == 10 else { continue }
      let near = counter.count { _ = index.run(query) }
      let far = counter.count { _ = index.run(wide) }
      asked += 1
      different += near == far ? 0 : 1
      total.allocations += far.allocations
      total.retains += far.retains
    }
    guard asked > 0 else { return }
    print(
      "  memory   \(total.allocations / asked) allocations and \(total.retains / asked) retains a query, "
        + "more for a larger scan in \(different) of \(asked)")
    if different > 0 { throw ScanAsks(questions: different) }
  }
}

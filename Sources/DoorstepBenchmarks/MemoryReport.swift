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

  /// Counts for a directory of that size, as one line to be read by a test.
  static func printCounts(listings: Int) throws {
    let workload = try Workload(listings: listings)
    var builder = IndexBuilder(analyzer: workload.analyzer)
    workload.forEachListing { builder.add($0) }
    let index = MatchIndex(try IndexFile(builder.file(origin: IndexOrigin(generation: 1, stamp: 1))))
    guard let counts = MemoryReport(workload: workload, index: index).counts() else { return }
    print(
      counts.questions, counts.larger.allocations, counts.larger.retains, counts.postings.near, counts.postings.far)
  }

  func run() {
    guard let counts = counts() else {
      print("  memory   not counted; scripts/bench preloads the counter")
      return
    }
    guard counts.questions > 0 else { return }
    print(
      "  memory   \(counts.near.of(counts.questions)) a query within 3 miles, "
        + "\(counts.far.of(counts.questions)) at any distance; the larger scan takes more allocations in "
        + "\(counts.larger.allocations) and more retains in \(counts.larger.retains) of \(counts.questions) questions")
  }

  private struct Totals {
    var questions = 0
    var near = MemoryCounter.Counts()
    var far = MemoryCounter.Counts()
    /// In how many questions the larger scan took more.
    var larger = MemoryCounter.Counts()
    var postings = (near: 0, far: 0)
  }

  /// Nil when the counter is not preloaded.
  private func counts() -> Totals? {
    guard let counter = MemoryCounter() else { return nil }
    var totals = Totals()
    let anywhere = workload.queries(1000, within: nil, limit: 10)
    for (query, wide) in zip(workload.queries(1000, within: .miles(3), limit: 10), anywhere) {
      let (near, far) = (index.run(query), index.run(wide))
      guard near.matches.count == 10, far.matches.count == 10 else { continue }
      let (narrowly, widely) = (counter.count { _ = index.run(query) }, counter.count { _ = index.run(wide) })
      totals.questions += 1
      totals.larger.allocations += widely.allocations > narrowly.allocations ? 1 : 0
      totals.larger.retains += widely.retains > narrowly.retains ? 1 : 0
      totals.near.add(narrowly)
      totals.far.add(widely)
      totals.postings = (totals.postings.near + near.work.postings, totals.postings.far + far.work.postings)
    }
    return totals
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

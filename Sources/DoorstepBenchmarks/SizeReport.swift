import Foundation
import Geography
import Matching

/// Builds, opens and questions the directory of one size, and prints what that took.
struct SizeReport {
  /// Above this the plain scan takes more memory and time than the comparison is worth: at a million some 6 GB and a
  /// second a question.
  private static let mostForPlainScan = 1_000_000
  private static let repetitions = 5

  private let workload: Workload

  init(_ workload: Workload) { self.workload = workload }

  func run() throws {
    print("\n\(workload.listings) listings")
    let file = try build()
    let index = MatchIndex(try open(file))
    MemoryReport(workload: workload, index: index).run()
    throughput(index)
    let plain = workload.listings <= Self.mostForPlainScan ? plainScan() : nil
    print("  limit  within      p50      p95      p99    CPU us   postings   exact   plain p50    ratio")
    for limit in [10, 200] {
      for miles in [1.0, 3, 10, 25, nil] {
        let queries = workload.queries(1000, within: miles.map { .miles($0) }, limit: limit)
        report(queries, miles, limit, index, plain)
      }
    }
  }

  private func build() throws -> Data {
    var builder = IndexBuilder(analyzer: workload.analyzer)
    let making = CPUTime.measure { workload.forEachListing { _ in } }
    let reading = CPUTime.measure { workload.forEachListing { builder.add($0) } } - making
    var file = Data()
    let writing = try CPUTime.measure { file = try builder.file(origin: IndexOrigin(generation: 1, stamp: 1)) }
    print("  build    analyse \(seconds(reading))  assemble \(seconds(writing))  (CPU)")
    return file
  }

  private func open(_ data: Data) throws -> IndexFile {
    let url = FileManager.default.temporaryDirectory.appending(path: "doorstep-bench-\(UUID().uuidString).index")
    defer { try? FileManager.default.removeItem(at: url) }
    let publishing = try CPUTime.measure { try IndexPublisher.publish(data, at: url) }
    var best = Double.infinity
    var file = try IndexFile(opening: url)
    for _ in 0..<Self.repetitions { best = min(best, try CPUTime.measure { file = try IndexFile(opening: url) }) }
    let count = Double(file.listings)
    print("  memory   at most \(ProcessMemory["VmHWM"] / 1024) MB so far")
    print("  publish  \(seconds(publishing))  open and verify \(seconds(best))  (CPU)")
    print("  size     \(file.bytes) bytes, \(decimal(Double(file.bytes) / count)) a listing:")
    for section in file.sectionLengths where Double(section.bytes) / count >= 0.05 {
      print("             \(section.name) \(decimal(Double(section.bytes) / count))")
    }
    return file
  }

  /// Questions a second of processor time, by one thread and by two at once.
  private func throughput(_ index: MatchIndex) {
    let queries = [1.0, 3, 10, 25].flatMap { workload.queries(250, within: .miles($0), limit: 10) }
    for threads in [1, 2] {
      let clock = ContinuousClock.now
      let processor = CPUTime.measure {
        DispatchQueue.concurrentPerform(iterations: threads) { _ in
          for _ in 0..<10 { for query in queries { _ = index.run(query) } }
        }
      }
      let count = Double(threads * queries.count * 10)
      let wall = microseconds(ContinuousClock.now - clock) / 1e6
      print(
        "  \(threads) thread\(threads == 1 ? " " : "s")  \(Int(count / processor)) queries a CPU second, "
          + "\(Int(count / wall)) a second (1 to 25 miles)")
    }
  }

  private func plainScan() -> BruteForceMatcher {
    var listings: [Listing] = []
    workload.forEachListing { listings.append($0) }
    return BruteForceMatcher(listings, analyzer: workload.analyzer)
  }

  /// The least of several interleaved repetitions for each question, and percentiles of those over all questions.
  private func report(
    _ queries: [MatchQuery], _ miles: Double?, _ limit: Int, _ index: MatchIndex, _ plain: BruteForceMatcher?
  ) {
    var (postings, distances) = (0, 0)
    var times = Percentiles()
    let processor = CPUTime.measure {
      times = Percentiles(of: queries, Self.repetitions) {
        let results = index.run($0)
        postings += results.work.postings
        distances += results.work.distances
      }
    }
    let runs = queries.count * Self.repetitions
    var line = limit.padded(7) + (miles.map { "\(Int($0)) mi" } ?? "any").padded(8) + times.columns
    line += decimal(processor * 1e6 / Double(runs)).padded(10)
    line += (postings / runs).padded(11) + (distances / runs).padded(8)
    if let plain {
      let scanned = queries.prefix(workload.listings > 100_000 ? 3 : 15).map { query in
        let start = ContinuousClock.now
        let expected = plain.run(query)
        let time = microseconds(ContinuousClock.now - start)
        return (time: time, agrees: agree(index.run(query), expected))
      }
      let median = scanned.map(\.time).sorted()[scanned.count / 2]
      line += decimal(median).padded(12) + "\(Int(median / times[0.5]))x".padded(9)
      if !scanned.allSatisfy(\.agrees) { line += "  and they DIFFER" }
    }
    print(line)
  }

  private func agree(_ results: IndexResults, _ expected: MatchResults) -> Bool {
    results.total == expected.total && results.matches.map(\.listing) == expected.matches.map(\.listing.id)
      && results.matches.map(\.score) == expected.matches.map(\.score)
  }

  private func seconds(_ value: Double) -> String { value < 1 ? "\(decimal(value * 1000)) ms" : "\(decimal(value)) s" }
}

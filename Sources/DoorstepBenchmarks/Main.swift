import Foundation
import Matching

/// `doorstep-bench [listings ...]`: how fast the engine is on made-up directories of these sizes, 10,000 and 100,000
/// when none is given. The same seed makes the same directories and questions on every machine; compare ratios rather
/// than times. `brokers [providers ...]` matches needs with providers instead (`BrokerReport`). With `memory` it only counts what searches ask of memory. With `build`, `query` or `cold` it is one of
/// the engines of the peer benchmark (`PeerRunner`).
@main
struct Main {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    if try PeerRunner.run(Array(arguments)) { return }
    if arguments.first == "brokers" {
      let sizes = arguments.dropFirst().compactMap { Int($0) }.filter { $0 > 0 }
      for providers in sizes.isEmpty ? [100_000] : sizes { try BrokerReport(providers: providers).run() }
      return
    }
    if arguments.first == "memory", let listings = arguments.dropFirst().first.flatMap({ Int($0) }), listings > 0 {
      return try MemoryReport.printCounts(listings: listings)
    }
    let sizes = arguments.compactMap { Int($0) }.filter { $0 > 0 }
    guard sizes.count == arguments.count else {
      print("Expected numbers of listings, such as: doorstep-bench 10000 100000; or \(PeerRunner.usage)")
      exit(2)
    }
    try TextReport().run()
    for listings in sizes.isEmpty ? [10_000, 100_000] : sizes {
      let workload = try Workload(listings: listings, seed: 42)
      try SizeReport(workload).run()
      try ConceptReport(workload).run()
    }
  }
}

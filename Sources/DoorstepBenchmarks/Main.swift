import Foundation
import Matching

/// `doorstep-bench [listings ...]`: how fast the engine is on made-up directories of these sizes, 10,000 and 100,000
/// when none is given. The same seed makes the same directories and questions on every machine; compare ratios rather
/// than times.
///
/// - `meaning [listings ...]` asks for real interests, as `find` reads them (`ConceptReport`).
/// - `brokers [providers ...]` matches needs with providers (`BrokerReport`).
/// - `memory LISTINGS` only counts what searches ask of memory.
/// - `build`, `query` and `cold` make it one of the engines of the peer benchmark (`PeerRunner`).
@main
struct Main {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if try PeerRunner.run(arguments) { return }
    switch arguments.first {
    case "brokers":
      for providers in sizes(arguments.dropFirst(), usually: [100_000]) { try BrokerReport(providers: providers).run() }
    case "meaning":
      for listings in sizes(arguments.dropFirst(), usually: [100_000]) { try meaning(Workload(listings: listings)) }
    case "memory":
      for listings in sizes(arguments.dropFirst(), usually: [100_000]) {
        try MemoryReport.printCounts(listings: listings)
      }
    default:
      try TextReport().run()
      for listings in sizes(arguments[...], usually: [10_000, 100_000]) {
        let workload = try Workload(listings: listings)
        try SizeReport(workload).run()
        try meaning(workload)
      }
    }
  }

  private static func sizes(_ arguments: ArraySlice<String>, usually: [Int]) -> [Int] {
    let sizes = arguments.compactMap { Int($0) }.filter { $0 > 0 }
    guard sizes.count == arguments.count else {
      print("Expected numbers of listings, such as: doorstep-bench 10000 100000; or \(PeerRunner.usage)")
      exit(2)
    }
    return sizes.isEmpty ? usually : sizes
  }

  private static func meaning(_ workload: Workload) throws {
    guard let resources = ProcessInfo.processInfo.environment["DOORSTEP_RESOURCES"] else {
      return print("\nNot measured: asking by meaning. Name the folder of data in $DOORSTEP_RESOURCES.")
    }
    try ConceptReport(workload, resources: URL(filePath: resources)).run()
  }
}

import Foundation
import TestSupport
import Testing

/// What a search asks of memory does not grow with what it scans, because the scan asks for nothing.
@Suite("Memory during a search")
struct SteadySearchTests {
  /// The release benchmark, where one has been built since the debug one: a debug build allocates for closures.
  private static let benchmark: URL? = {
    func built(_ file: URL) -> Date? {
      (try? file.resourceValues(forKeys: [.contentModificationDateKey]))?.contentModificationDate
    }
    let file = SharedData.repository.appending(path: ".build/release/doorstep-bench")
    let debug = SharedData.repository.appending(path: ".build/debug/doorstep-bench")
    guard let released = built(file), released > built(debug) ?? .distantPast else { return nil }
    return file
  }()

  @Test(
    "The same question over several times the postings takes no allocation and no retain more",
    .enabled(
      if: benchmark != nil && PreloadedLibrary.memoryCounter != nil,
      "needs a C compiler and a fresh: swift build -c release --product doorstep-bench"))
  func scan() throws {
    let library = try #require(PreloadedLibrary.memoryCounter).file.path
    let result = try Program.run(
      executable: try #require(Self.benchmark), ["memory", "20000"], data: FileManager.default.temporaryDirectory,
      environment: ["LD_PRELOAD": library])
    try #require(result.status == 0, "\(result.flat)")
    let counts = result.text.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    try #require(counts.count == 5, "\(result.flat)")
    let (questions, allocations, retains, near, far) = (counts[0], counts[1], counts[2], counts[3], counts[4])
    print("memory during a search: \(questions) questions, \(near) and \(far) postings")
    #expect(questions > 20 && far > 2 * near)
    #expect(allocations == 0, "\(allocations) of \(questions) questions take more allocations for the larger scan")
    #expect(retains == 0, "\(retains) of \(questions) questions take more retains for the larger scan")
  }
}

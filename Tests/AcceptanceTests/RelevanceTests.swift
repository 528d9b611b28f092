import Foundation
import TestSupport
import Testing

/// Floors well below what was measured (.70 and .82), so that only a real loss is noticed; the sets are small.
@Suite("How well words are understood", .enabled(if: Program.isBuilt, Program.skipReason))
struct RelevanceTests {
  @Test("The judged queries over the sample directory keep their floor")
  func sample() throws { try check("sample", floor: 0.64) }

  @Test(
    "The development set keeps its floor", .enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.skipReason)))
  func development() throws { try check("development", floor: 0.76) }

  private func check(_ set: String, floor: Double) throws {
    try Program.withFolder { folder in
      let script = SharedData.repository.appending(path: "scripts/relevance").path
      let result = try Program.runShell(
        "python3 '\(script)' --binary \"$DOORSTEP\" --set \(set) --floor \(floor)", data: folder)
      #expect(result.status == 0, "\(result.flat)")
    }
  }
}

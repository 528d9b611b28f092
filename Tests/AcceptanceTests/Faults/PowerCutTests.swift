import Foundation
import TestSupport
import Testing

/// Attack case D11: the power goes during an import.
@Suite(
  "Power cuts during an import",
  .enabled(if: Program.isBuilt && PreloadedLibrary.writeFaults != nil, Comment(rawValue: PreloadedLibrary.skipReason)))
struct PowerCutTests {
  @Test(
    "D11 after every call of an import, with what was not synced lost, kept or torn: old or new, never back from new")
  func everyCall() throws {
    let example = try FaultedImport.shared.get()
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = SeededGenerator(seed: seed)
    try Program.withFolder(inMemory: true) { folder in
      let log = try record(example, in: folder)
      var cut = PowerCut(example.files)
      var (tried, ends) = (0, [FaultedImport.State?: Int]())
      var isAcknowledged = false
      for (index, call) in log.calls.enumerated() {
        cut.perform(call)
        for fate in [PowerCut.Fate.lost, .kept, .torn, .torn] {
          try example.lay(in: folder)
          try lay(cut.files(fate, using: &generator), in: folder)
          let comment = "seed \(seed), call \(index + 1) of \(log.calls.count), \(fate)"
          let state = try example.state(in: folder, comment)
          if isAcknowledged { #expect(state == .new, "\(comment)") }
          if fate == .lost, state == .new { isAcknowledged = true }
          if tried.isMultiple(of: 10) { try example.checkRepeat(in: folder, comment) }
          (tried, ends[state]) = (tried + 1, ends[state, default: 0] + 1)
        }
      }
      print("power cuts: \(tried) tried after \(log.calls.count) calls: \(ends[.old] ?? 0) old, \(ends[.new] ?? 0) new")
      #expect(isAcknowledged, "what an import has said is in survives the loss of everything that was not synced")
      #expect((ends[.old] ?? 0) > 50 && (ends[.new] ?? 0) > 20)
    }
  }

  /// The calls of an undisturbed import.
  private func record(_ example: FaultedImport, in folder: URL) throws -> WriteLog {
    try example.lay(in: folder)
    let file = FileManager.default.temporaryDirectory.appending(path: "doorstep-log-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    let result = try example.run(in: folder, ["FAULT_LOG": file.path])
    try #require(result.status == 0, "\(result.flat)")
    return try WriteLog(Data(contentsOf: file), folder: folder)
  }

  private func lay(_ files: [String: Data], in folder: URL) throws {
    for name in ["directory.sqlite", "directory.sqlite-wal", "directory.sqlite-shm"] {
      try? FileManager.default.removeItem(at: folder.appending(path: name))
      if !name.hasSuffix("-shm") { try files[name]?.write(to: folder.appending(path: name)) }
    }
  }
}

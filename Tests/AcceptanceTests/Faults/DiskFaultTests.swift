import Foundation
import TestSupport
import Testing

/// Attack case D11: whatever the disk does during an import, all of the old is there or all of the new.
@Suite(
  "Faults of the disk during an import",
  .enabled(if: Program.isBuilt && PreloadedLibrary.writeFaults != nil, Comment(rawValue: PreloadedLibrary.skipReason)))
struct DiskFaultTests {
  struct Fault: Sendable, CustomTestStringConvertible {
    let kind: String
    let persists: Bool
    var testDescription: String { kind + (persists ? " from then on" : " once") }
  }

  static let faults = [
    Fault(kind: "EIO", persists: false), Fault(kind: "EIO", persists: true),
    Fault(kind: "ENOSPC", persists: true), Fault(kind: "KILL", persists: false),
  ]

  @Test(
    "D11 at every write, sync, cut and removal of an import: old or new, said truly, and mended by a repeat",
    arguments: faults)
  func everyCall(_ fault: Fault) throws {
    let example = try FaultedImport.shared.get()
    try Program.withFolder(inMemory: true) { folder in
      let calls = try count(of: example, in: folder)
      try #require(calls > 40)
      var ends: [String: Int] = [:]
      for call in 1...calls {
        try example.lay(in: folder)
        let result = try example.run(
          in: folder, ["FAULT_AT": "\(call)", "FAULT_KIND": fault.kind, "FAULT_PERSISTS": fault.persists ? "1" : "0"])
        let state = try example.state(in: folder, "\(fault.testDescription), call \(call)")
        check(result, fault, state, call)
        if call.isMultiple(of: 3) { try example.checkRepeat(in: folder, "\(fault.testDescription), call \(call)") }
        ends["exit \(result.status), \(state == .old ? "old" : "new")", default: 0] += 1
      }
      print("disk faults: \(fault.testDescription), tried at each of \(calls) calls:", ends.sorted { $0.key < $1.key })
    }
  }

  private func check(_ result: Program.Result, _ fault: Fault, _ state: FaultedImport.State?, _ call: Int) {
    let what = Comment(rawValue: "\(fault.testDescription), call \(call): \(result.status) \(result.flat.prefix(400))")
    if fault.kind == "KILL" { return #expect(result.wasSignalled || state == .new, what) }
    #expect(!result.wasSignalled, what)
    #expect([0, 4].contains(result.status), what)
    if result.status == 0 { #expect(state == .new, what) }
    if result.status == 4 {
      #expect(result.errorText.contains("Expected ") && result.errorText.contains("found "), what)
      #expect(result.errorText.ranges(of: "Nothing was changed").count <= 1, what)
    }
    if result.flat.contains("Nothing was changed") { #expect(state == .old, what) }
  }

  /// How many calls an undisturbed import makes.
  private func count(of example: FaultedImport, in folder: URL) throws -> Int {
    try example.lay(in: folder)
    let file = folder.appending(path: "count")
    let result = try example.run(in: folder, ["FAULT_COUNT": file.path])
    try #require(result.status == 0, "\(result.flat)")
    #expect(try example.state(in: folder, "undisturbed") == .new)
    return try #require(Int(String(contentsOf: file, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)))
  }

  @Test("D11 a limit on the size of files, from nothing to enough: old or new, and mended by a repeat")
  func fileSizeLimit() throws {
    let example = try FaultedImport.shared.get()
    try Program.withFolder(inMemory: true) { folder in
      var ends: [String: Int] = [:]
      for kilobytes in stride(from: 10, through: 310, by: 20) {
        try example.lay(in: folder)
        let result = try Program.runShell(
          "trap '' XFSZ; ulimit -f \(kilobytes); exec \"$DOORSTEP\" import \"$FOLDER/groups.csv\" 2>&1 | cat",
          data: folder)
        let state = try example.state(in: folder, "limit \(kilobytes) KB")
        let isDone = result.flat.contains("records read")
        #expect(isDone == (state == .new), "limit \(kilobytes) KB: \(result.flat.prefix(400))")
        if !isDone { #expect(result.flat.contains("Expected"), "limit \(kilobytes) KB: \(result.flat.prefix(400))") }
        try example.checkRepeat(in: folder, "limit \(kilobytes) KB")
        ends[state == .old ? "old" : "new", default: 0] += 1
      }
      print("disk faults: file size limits:", ends)
      #expect((ends["old"] ?? 0) > 3 && (ends["new"] ?? 0) > 3)
    }
  }

  static let canMount: Bool = {
    guard getuid() == 0 else { return false }
    return
      (try? Program.withFolder { folder in
        let result = try Program.runShell(
          "mount -t tmpfs -o size=64k tmpfs \"$FOLDER\" && umount \"$FOLDER\"", data: folder)
        return result.status == 0
      }) == true
  }()

  @Test(
    "D11 a disk that is full, at every size from full to roomy: old or new, and it goes on once there is room",
    .enabled(if: canMount, "needs root and leave to mount a tmpfs"))
  func fullDisk() throws {
    let example = try FaultedImport.shared.get()
    let used = example.files.values.reduce(0) { $0 + $1.count } / 1_024
    try Program.withFolder(inMemory: true) { folder in
      var ends: [String: Int] = [:]
      for spare in stride(from: 0, through: 480, by: 24) {
        let mounted = try Program.runShell(
          "mount -t tmpfs -o size=\(used + 32 + spare)k tmpfs \"$FOLDER\"", data: folder)
        try #require(mounted.status == 0, "\(mounted.flat)")
        defer { _ = try? Program.runShell("umount -l \"$FOLDER\"", data: folder) }
        try example.lay(in: folder)
        let result = try Program.run(["import", folder.appending(path: "groups.csv").path], data: folder)
        let comment = "\(spare) KB spare: \(result.status) \(result.flat.prefix(400))"
        #expect([0, 4].contains(result.status) && !result.wasSignalled, "\(comment)")
        #expect(try Program.run(["find", "club"], data: folder).status == 0, "\(comment)")
        _ = try Program.runShell("mount -o remount,size=8m \"$FOLDER\"", data: folder)
        let state = try example.state(in: folder, comment)
        #expect((state == .new) == (result.status == 0), "\(comment)")
        try example.checkRepeat(in: folder, comment)
        ends["exit \(result.status), \(state == .old ? "old" : "new")", default: 0] += 1
      }
      print("disk faults: full disk:", ends.sorted { $0.key < $1.key })
      #expect(ends.count >= 2)
    }
  }
}

import DirectoryStore
import Foundation
import TestSupport
import Testing

/// Syncing a feed with the real program: killed at any point, and with memory that does not follow the feed's size.
@Suite("Feeds under kill and load", .enabled(if: Program.isBuilt, Program.skipReason))
struct FeedFaultTests {
  private static func number(_ name: String, else standard: Int) -> Int {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) } ?? standard
  }

  private static func add(_ server: FeedServer, in folder: URL) throws {
    let added = try Program.run(
      ["feed", "add", "leisure", server.address, "--format", "openactive", "--allow-private"], data: folder)
    try #require(added.status == 0, "\(added.flat)")
  }

  private static func content(_ folder: URL) throws -> FaultedImport.Content {
    try FaultedImport.Content(of: DirectoryDatabase(opening: folder.appending(path: "directory.sqlite")))
  }

  /// `DOORSTEP_FEED_KILLS=200` for the whole of it.
  @Test("Killed at random points, a sync goes on to the same directory as an undisturbed one")
  func kills() throws {
    let wanted = Self.number("DOORSTEP_FEED_KILLS", else: 4)
    let server = try FeedServer(items: 300, pageSize: 15)
    defer { server.server.stop() }
    let undisturbed = try Program.withFolder(inMemory: true) { folder in
      try Self.add(server, in: folder)
      let result = try Program.run(["feed", "sync"], data: folder)
      try #require(result.flat.contains("30 added"), "\(result.flat)")
      return try Self.content(folder)
    }
    let seed = UInt64(Self.number("DOORSTEP_SEED", else: 20_261_121))
    var generator = SeededGenerator(seed: seed)
    var kills = 0
    var directories = 0
    while kills < wanted {
      try Program.withFolder(inMemory: true) { folder in
        try Self.add(server, in: folder)
        while kills < wanted, try killed(in: folder, server, &generator) { kills += 1 }
        server.fate.spare()
        let last = try Program.run(["feed", "sync"], data: folder)
        #expect(last.status == 0, "seed \(seed): \(last.flat)")
        #expect(try Self.content(folder) == undisturbed, "seed \(seed), after \(kills) kills")
      }
      directories += 1
    }
    print("feed: \(kills) kills in \(directories) directories")
  }

  /// Starts a sync and kills it at a point by chance; false when it was done before.
  private func killed(
    in folder: URL, _ server: FeedServer, _ generator: inout SeededGenerator
  ) throws -> Bool {
    let process = Process()
    process.executableURL = Program.file
    process.arguments = ["feed", "sync"]
    process.environment = ["DOORSTEP_RESOURCES": Program.resources, "DOORSTEP_DATA": folder.path]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    // Early in the pages, or at the very end of them and in the import and indexing that follow.
    let requests = Int.random(in: 0...4, using: &generator)
    let delay = Double.random(in: 0...(Bool.random(using: &generator) ? 0.01 : 0.4), using: &generator)
    server.fate.kill(process.processIdentifier, after: requests, delay: delay)
    process.waitUntilExit()
    server.fate.spare()
    return process.terminationReason == .uncaughtSignal
  }

  /// `DOORSTEP_FEED_RECORDS=1000000` for the whole of it: best with a release, as `DOORSTEP_PROGRAM`.
  @Test(
    "Memory does not follow the size of a feed",
    .enabled(if: PreloadedLibrary.peakMemory != nil, Comment(rawValue: PreloadedLibrary.skipReason)))
  func memory() throws {
    let records = Self.number("DOORSTEP_FEED_RECORDS", else: 20_000)
    let server = try FeedServer(items: records, pageSize: 500)
    defer { server.server.stop() }
    // On disk: what lies in memory would be no disk.
    try Program.withFolder { folder in
      try Self.add(server, in: folder)
      let peak = folder.appending(path: "peak")
      let result = try Program.run(
        ["feed", "sync", "--problems", "1"], data: folder,
        environment: [
          "DOORSTEP_RESOURCES": Program.resources, "LD_PRELOAD": #require(PreloadedLibrary.peakMemory).file.path,
          "PEAK_MEMORY": peak.path,
        ])
      #expect(result.flat.contains("\(records / 10) added"), "\(result.status) \(result.flat.prefix(600))")
      let text = try String(contentsOf: peak, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
      let megabytes = try #require(Int(text)) / 1_024
      print("feed: \(records) records, at most \(megabytes) MB. \(result.text.prefix { $0 != "\n" })")
      #expect(megabytes < 300)
      if records <= 20_000 { #expect(megabytes < 150) }
    }
  }
}

import Foundation
import TestSupport
import Testing

/// The built program, run as a process.
struct Program: Sendable {
  struct Result: Sendable {
    let status: Int32
    /// True when a signal ended it: a crash, or a closed pipe.
    let wasSignalled: Bool
    let output: Data
    let complaints: Data
    var text: String { String(decoding: output, as: UTF8.self) }
    var errorText: String { String(decoding: complaints, as: UTF8.self) }
    /// Both streams as one line each, so that wrapped sentences can be looked for.
    var flat: String { (text + " " + errorText).split(whereSeparator: \.isWhitespace).joined(separator: " ") }
  }

  /// The one that `DOORSTEP_PROGRAM` names, such as a release, else that beside the test bundle, or where `swift build`
  /// puts it; nil when it has not been built.
  static let file: URL? = {
    if let named = ProcessInfo.processInfo.environment["DOORSTEP_PROGRAM"] { return URL(filePath: named) }
    let beside = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
    return [beside.appending(path: "doorstep"), SharedData.repository.appending(path: ".build/debug/doorstep")]
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }()
  static var isBuilt: Bool { file != nil }
  static let skipReason: Comment = "needs the program: swift build --product doorstep"

  static let resources = SharedData.repository.appending(path: "data").path

  /// Runs it with an own folder for the directory.
  static func run(
    _ arguments: [String], data: URL, environment: [String: String] = ["DOORSTEP_RESOURCES": resources]
  ) throws -> Result {
    try run(executable: try #require(file), arguments, data: data, environment: environment)
  }

  /// Runs a shell script in which `$DOORSTEP` is the program and `$FOLDER` a folder to work in.
  static func runShell(_ script: String, data: URL) throws -> Result {
    try run(
      executable: URL(filePath: "/bin/bash"), ["-c", script], data: data,
      environment: [
        "DOORSTEP_RESOURCES": resources, "DOORSTEP": try #require(file).path, "FOLDER": data.path,
        "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      ])
  }

  /// Runs another program in the same way.
  static func run(
    executable: URL, _ arguments: [String], data: URL, environment: [String: String]
  ) throws -> Result {
    let process = Process()
    let scratch = FileManager.default.temporaryDirectory.appending(path: "doorstep-run-\(UUID().uuidString)")
    let files = ["output", "errors"].map { scratch.appendingPathExtension($0) }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    for file in files { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
    process.executableURL = executable
    process.arguments = arguments
    process.environment = environment.merging(["DOORSTEP_DATA": data.path, "TZ": "Europe/London"]) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, wasSignalled: process.terminationReason == .uncaughtSignal,
      output: try Data(contentsOf: files[0]), complaints: try Data(contentsOf: files[1]))
  }

  /// A folder of one's own, taken away afterwards; with the sample in it, or empty.
  /// In memory, where the system offers that, for tests that are about order and not about real disks: syncing is free.
  static func withFolder<T>(holdingSample: Bool = false, inMemory: Bool = false, _ body: (URL) throws -> T) throws -> T
  {
    let memory = URL(filePath: "/dev/shm", directoryHint: .isDirectory)
    let isOffered = inMemory && FileManager.default.isWritableFile(atPath: memory.path)
    let folder = (isOffered ? memory : FileManager.default.temporaryDirectory).appending(
      path: "doorstep-program-\(UUID().uuidString)", directoryHint: .isDirectory)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    if holdingSample {
      for (name, bytes) in try sample.get() { try bytes.write(to: folder.appending(path: name)) }
    }
    return try body(folder)
  }

  /// The files of a folder into which the program has loaded its sample, by name. Made once.
  private static let sample = Swift.Result {
    try withFolder { folder in
      let loaded = try run(["status"], data: folder)
      try #require(loaded.status == 0, "\(loaded.errorText)")
      let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      return Dictionary(uniqueKeysWithValues: try files.map { ($0.lastPathComponent, try Data(contentsOf: $0)) })
    }
  }
}

extension Program.Result {
  /// Control characters other than the newline, direction overrides, or a run of marks longer than 30: none may be
  /// there.
  var hostileScalars: [Unicode.Scalar] {
    var marks = 0
    return (text + errorText).unicodeScalars.filter { scalar in
      marks = scalar.properties.generalCategory == .nonspacingMark ? marks + 1 : 0
      let isControl = (scalar.value < 0x20 && scalar != "\n") || (0x7F...0x9F).contains(scalar.value)
      return isControl || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
        || marks > 30
    }
  }
}

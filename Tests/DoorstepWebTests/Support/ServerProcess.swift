import Foundation
import TestSupport
import Testing

/// `doorstep serve` as a process of its own, on a port of its own.
final class ServerProcess: Sendable {
  struct NotStarted: Error, CustomStringConvertible {
    let status: Int32
    let description: String
  }

  /// Beside the test bundle, or where `swift build` puts it; nil when it has not been built.
  static let program: URL? = {
    let beside = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
    return [beside.appending(path: "doorstep"), SharedData.repository.appending(path: ".build/debug/doorstep")]
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }()
  static var isBuilt: Bool { program != nil }
  static let skipReason: Comment = "needs the program: swift build --product doorstep"

  /// For tests that only ask: one server over the sample, stopped when the tests end.
  static let shared = Result { try ServerProcess(data: try sampleFolder(), arguments: patient) }

  /// No rate limit, and short deadlines so that tests of them are short.
  static let patient = ["DOORSTEP_SERVE_REQUESTS_PER_MINUTE=0", "DOORSTEP_SERVE_REQUEST_SECONDS=3"]

  let port: Int
  let folder: URL
  private let process: Process
  private let log: URL
  private let life = Pipe()

  /// Starts it and waits until it answers.
  ///
  /// - Parameters:
  ///   - arguments: `NAME=value` for the environment, all others for the program.
  ///   - limit: shell commands to run before it, such as `ulimit -n 100`.
  /// - Throws: `NotStarted` when it ends instead, with what it said.
  init(data: URL, arguments: [String] = [], before limit: String = ":") throws {
    let program = try #require(Self.program)
    let variables = arguments.filter { $0.hasPrefix("DOORSTEP_") }.map { $0.split(separator: "=", maxSplits: 1) }
    folder = data
    log = FileManager.default.temporaryDirectory.appending(path: "doorstep-serve-\(UUID().uuidString).log")
    _ = FileManager.default.createFile(atPath: log.path, contents: nil)
    process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    // It is ended when the other end of its input closes, however the tests end. Whoever waits for that must hold none
    // of the descriptors by which Foundation sees that a process has ended.
    let watch =
      #"(for fd in /proc/$BASHPID/fd/*; do [ "${fd##*/}" -le 3 ] || eval "exec ${fd##*/}>&-"; done"#
      + #"; cat <&3 >/dev/null 2>&1; kill -KILL $$) 2>/dev/null &"#
    process.arguments =
      [
        "-c", limit + "; exec 3<&0; " + watch + #" exec "$0" "$@" 3<&- </dev/null"#, program.path, "serve", "--port",
        "0",
      ] + arguments.filter { !$0.hasPrefix("DOORSTEP_") }
    process.environment = [
      "DOORSTEP_DATA": data.path, "DOORSTEP_RESOURCES": SharedData.repository.appending(path: "data").path,
      "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no",
    ].merging(variables.map { (String($0[0]), $0.count > 1 ? String($0[1]) : "") }) { $1 }
    process.standardInput = life
    process.standardOutput = FileHandle.nullDevice
    process.standardError = try FileHandle(forWritingTo: log)
    try process.run()
    port = try Self.awaitPort(process, log)
  }

  private static func awaitPort(_ process: Process, _ log: URL) throws -> Int {
    for _ in 0..<3000 {
      let text = try String(contentsOf: log, encoding: .utf8)
      if let line = text.split(separator: "\n").first(where: { $0.contains(#""message":"serving""#) }),
        let digits = line.split(separator: "\"port\":").last?.prefix(while: \.isNumber), let port = Int(digits)
      {
        return port
      }
      if !process.isRunning { throw NotStarted(status: process.terminationStatus, description: text) }
      usleep(10_000)
    }
    throw NotStarted(status: -1, description: "no answer in 30 seconds")
  }

  /// What it wrote to standard error so far.
  var logText: String { (try? String(contentsOf: log, encoding: .utf8)) ?? "" }

  /// The process of the server.
  var identifier: pid_t { process.processIdentifier }

  func signal(_ number: Int32) { kill(identifier, number) }

  var isRunning: Bool { process.isRunning }

  /// Waits for its end and returns its status.
  func end() -> Int32 {
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// Stops it at once.
  func stop() {
    if process.isRunning { signal(SIGKILL) }
    _ = end()
    try? FileManager.default.removeItem(at: log)
  }

  // MARK: Folders

  /// Runs a command of the program on a folder; its status and what it said.
  @discardableResult
  static func run(_ arguments: [String], data: URL, environment: [String: String] = [:]) throws -> (Int32, String) {
    let process = Process()
    let output = data.appendingPathExtension("out-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: output) }
    _ = FileManager.default.createFile(atPath: output.path, contents: nil)
    let program: URL = try #require(Self.program)
    process.executableURL = program
    process.arguments = arguments
    process.environment = [
      "DOORSTEP_DATA": data.path, "DOORSTEP_RESOURCES": SharedData.repository.appending(path: "data").path,
    ].merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = process.standardOutput
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, try String(contentsOf: output, encoding: .utf8))
  }

  /// A new empty folder. The system's own cleaning takes it away.
  static func emptyFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "doorstep-web-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  /// A folder of one's own with the sample in it.
  static func sampleFolder() throws -> URL { try copy(of: try loadedSample.get()) }

  /// A folder of one's own with all that another one holds.
  static func copy(of original: URL) throws -> URL {
    let folder = try emptyFolder()
    try FileManager.default.removeItem(at: folder)
    try FileManager.default.copyItem(at: original, to: folder)
    return folder
  }

  private static let loadedSample = Result {
    let folder = try emptyFolder()
    let (status, text) = try run(["status"], data: folder)
    try #require(status == 0, "\(text)")
    return folder
  }
}

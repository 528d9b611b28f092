import Foundation

/// The `../shared/data` folder beside the repository: real data that some tests read and the product never needs.
public enum SharedData {
  /// The folder, or nil when it is not there; the caller then skips and says so.
  public static let folder: URL? = {
    let candidate = repository.deletingLastPathComponent().appending(path: "shared/data", directoryHint: .isDirectory)
    return FileManager.default.fileExists(atPath: candidate.path) ? candidate : nil
  }()

  /// The root of the repository.
  public static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// True when the folder is there. For `.enabled(if:)` with `skipReason`.
  public static var isPresent: Bool { folder != nil }

  /// What a skipped test says.
  public static let skipReason = "needs ../shared/data beside the repository, which is not there"

  /// The content of a gzip file, unpacked by the system's own `gzip`.
  public static func unpacked(_ file: URL) throws -> Data {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", file.path]
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return data
  }
}

import Foundation

@testable import Access

/// Files of keys and records for tests.
enum AccessFixture {
  /// A new folder of its own. The system's own cleaning takes it away.
  static func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "doorstep-access-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  static func database() throws -> AccessDatabase { try AccessDatabase(in: try folder()) }

  static let broker = KeyHolder(key: "brokerab", role: .broker, organization: "wigan-care")
  static let steward = KeyHolder(key: "stewarda", role: .steward, organization: "leigh-care")
}

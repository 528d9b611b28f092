import Foundation

/// A copy of a folder, taken away with the last reference to it.
final class FolderCopy: Sendable {
  let folder: URL

  init(of original: URL) throws {
    folder = FileManager.default.temporaryDirectory.appending(
      path: "doorstep-copy-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.copyItem(at: original, to: folder)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }
}

import Foundation
import Synchronization

/// Keeps suggestions for the stewards: one JSON object a line, in a file that only its owner may read.
final class SuggestionBox: Sendable {
  /// Bytes kept at most. Beyond that somebody has to read them first.
  static let maximumBytes = 5_000_000

  /// Of the file in the data folder.
  static let name = "suggestions.jsonl"

  let file: URL
  let writing = Mutex<Void>(())

  init(file: URL) { self.file = file }

  /// Adds one; it is on the disk when this returns.
  ///
  /// - Throws: `Problem` (503) when the box is full or cannot be written.
  func add(_ suggestion: Suggestion) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let line = Array(try encoder.encode(suggestion)) + [0x0A]
    let isKept = writing.withLock { _ in append(line) }
    guard isKept else {
      throw Problem(
        503, .busy, "Suggestions cannot be taken just now.", headers: [("Retry-After", "3600")])
    }
  }

  private func append(_ line: [UInt8]) -> Bool {
    let descriptor = open(file.path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    let end = lseek(descriptor, 0, SEEK_END)
    guard end >= 0, Int(end) + line.count <= Self.maximumBytes else { return false }
    guard write(descriptor, line, line.count) == line.count, fsync(descriptor) == 0 else {
      ftruncate(descriptor, end)
      return false
    }
    return true
  }
}

import Foundation

/// The end of the record in a second place, a small file beside the first, so that lines cut off the end are missed,
/// and a record that was rewritten from some line on does not fit.
///
/// It is written after each commit and only ever moves forward. Between the two a line may be in the record and not yet
/// here, never the other way round.
struct AuditAnchor: Sendable {
  let file: URL

  /// What stands there; nil when there is no file.
  ///
  /// - Throws: `AccessError` when it holds something else.
  func head() throws(AccessError) -> AuditHead? {
    guard FileManager.default.fileExists(atPath: file.path) else { return nil }
    guard let bytes = try? Data(contentsOf: file), let head = Self.head(in: Array(bytes)) else {
      throw AccessError(
        .unknownFile, expected: "\(file.lastPathComponent) to hold the end of the record", found: "something else",
        remedy:
          "It was changed or damaged. Compare the record with a head noted elsewhere: doorstep audit verify --head.")
    }
    return head
  }

  /// Moves it forward; it is on the disk when this returns.
  func advance(to head: AuditHead) throws(AccessError) {
    let descriptor = open(file.path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw unwritable }
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_EX) == 0 else { throw unwritable }
    var kept = [UInt8](repeating: 0, count: 128)
    let count = max(0, pread(descriptor, &kept, kept.count, 0))
    if let old = Self.head(in: Array(kept[..<count])), old.sequence >= head.sequence { return }
    let text = Array((head.text + "\n").utf8)
    guard pwrite(descriptor, text, text.count, 0) == text.count, ftruncate(descriptor, off_t(text.count)) == 0,
      fsync(descriptor) == 0
    else { throw unwritable }
  }

  private static func head(in bytes: [UInt8]) -> AuditHead? {
    AuditHead(String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self))
  }

  private var unwritable: AccessError {
    AccessError(
      .unusable, expected: "\(file.lastPathComponent) to be writable", found: "a refusal by the system",
      remedy: "Check the disk and the folder's permissions. Nothing is given out that cannot be put on record.")
  }
}

import Foundation

/// Puts an index file in place, so that at any instant there is either the old one or the new one, whole.
public enum IndexPublisher {
  /// Writes to a temporary file beside it, makes the bytes durable, renames, and makes the renaming durable.
  ///
  /// Readers of the old file keep it until they let go. One writer at a time: the caller sees to that.
  /// - Throws: `IndexFileError.unwritable`; the temporary file is then removed and the old index is untouched.
  public static func publish(_ file: Data, at url: URL) throws(IndexFileError) {
    let temporary = url.appendingPathExtension("new")
    do throws(Failure) {
      try write(file, to: temporary.path)
      guard rename(temporary.path, url.path) == 0 else { throw failure() }
      try synchronizeDirectory(url.deletingLastPathComponent().path)
    } catch {
      unlink(temporary.path)
      throw .unwritable(file: url.lastPathComponent, reason: error.reason)
    }
  }

  private struct Failure: Error { let reason: String }

  private static func failure() -> Failure { Failure(reason: String(cString: strerror(errno))) }

  private static func write(_ file: Data, to path: String) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure() }
    defer { close(descriptor) }
    var rest = file[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { throw failure() }
      rest = rest.dropFirst(written)
    }
    guard fsync(descriptor) == 0 else { throw failure() }
  }

  private static func synchronizeDirectory(_ path: String) throws(Failure) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure() }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure() }
  }
}

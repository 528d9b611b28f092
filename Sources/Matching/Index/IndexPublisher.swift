import Foundation

/// Puts an index file in place, so that at any instant there is either the old one or the new one, whole.
public enum IndexPublisher {
  /// Writes to a temporary file beside it, makes the bytes durable, renames, and makes the renaming durable.
  ///
  /// Readers of the old file keep it until they let go. Of two programs that publish at once the second waits for the
  /// first. One killed midway leaves a temporary file, which the next overwrites.
  /// - Throws: `IndexFileError.unwritable`; the old index is then untouched.
  public static func publish(_ file: Data, at url: URL) throws(IndexFileError) {
    let temporary = url.appendingPathExtension("new")
    do throws(Failure) {
      let descriptor = try openLocked(temporary.path)
      defer { close(descriptor) }
      do throws(Failure) {
        try write(file, to: descriptor)
        guard rename(temporary.path, url.path) == 0 else { throw failure() }
      } catch {
        unlink(temporary.path)
        throw error
      }
      try synchronizeDirectory(url.deletingLastPathComponent().path)
    } catch {
      throw .unwritable(file: url.lastPathComponent, reason: error.reason)
    }
  }

  /// Opens the temporary file for this program alone. The one that held it before has renamed it, so that the name
  /// may mean another file by the time the lock is ours.
  private static func openLocked(_ path: String) throws(Failure) -> Int32 {
    while true {
      let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o644)
      guard descriptor >= 0 else { throw failure() }
      var (locked, named) = (stat(), stat())
      var waits = 0
      while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
        guard errno == EINTR || errno == EWOULDBLOCK, waits < mostWaits else {
          defer { close(descriptor) }
          throw errno == EWOULDBLOCK ? Failure(reason: "another program is writing it") : failure()
        }
        waits += 1
        usleep(10_000)
      }
      if fstat(descriptor, &locked) == 0, stat(path, &named) == 0, locked.st_ino == named.st_ino { return descriptor }
      close(descriptor)
    }
  }

  /// Times to wait a hundredth of a second for another program: ten seconds.
  private static let mostWaits = 1000

  private struct Failure: Error { let reason: String }

  private static func failure() -> Failure { Failure(reason: String(cString: strerror(errno))) }

  private static func write(_ file: Data, to descriptor: Int32) throws(Failure) {
    guard ftruncate(descriptor, 0) == 0 else { throw failure() }
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

import Foundation

/// The two streams a person reads.
enum Console {
  /// Writes a result to standard output.
  ///
  /// - Throws: `Outcome` with code 4 when it cannot be written, on a full disk for example.
  static func print(_ text: String) throws { try print(Data(text.utf8)) }

  /// Writes a result of bytes to standard output; throws the same.
  static func print(_ bytes: Data) throws {
    do { try FileHandle.standardOutput.write(contentsOf: bytes) } catch {
      if isClosedPipe(error) { exit(endedByPipe) }
      throw Outcome(.refused, "the answer could not be written: the disk is full or the output was closed.")
    }
  }

  /// What shells report of a program that ended because nobody read on: 128 and the signal's number.
  private static let endedByPipe: Int32 = 128 + SIGPIPE

  private static func isClosedPipe(_ error: any Error) -> Bool {
    let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    return cause?.domain == NSPOSIXErrorDomain && cause?.code == Int(EPIPE)
  }

  /// Writes a message to standard error. Where that is closed nobody is listening, which is no error.
  static func complain(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }

  /// True when standard error is a terminal, so that progress may be drawn.
  static var isInteractive: Bool { isatty(STDERR_FILENO) == 1 }
}

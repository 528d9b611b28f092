import Foundation
import Presentation

/// How a command ended when there is more to say than success.
struct Outcome: Error {
  /// The documented exit codes.
  enum Code: Int32 {
    case nothingFound = 1
    case usage = 2
    case problemsReported = 3
    case refused = 4
    /// A publisher asked to be left alone for a while.
    case later = 5
  }

  let code: Code
  /// For the standard error stream; nil when everything has been said.
  let message: String?

  init(_ code: Code, _ message: String? = nil) {
    self.code = code
    self.message = message
  }

  /// Says the message and ends the program.
  func finish() -> Never {
    if let message { Console.complain(TerminalText.safeLines("doorstep: " + message + "\n")) }
    exit(code.rawValue)
  }
}

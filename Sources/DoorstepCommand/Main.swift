import ArgumentParser
import Foundation
import Presentation

/// The door of the program: parses, runs, and turns every outcome into one of the documented exit codes.
@main
enum Main {
  static func main() async {
    // A server that hangs up, or a reader such as head that has seen enough, is an error to be dealt with where it
    // occurs.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try DoorstepCommand.parseAsRoot()
      if var serving = command as? any AsyncParsableCommand { try await serving.run() } else { try command.run() }
    } catch let outcome as Outcome {
      outcome.finish()
    } catch {
      finish(error)
    }
  }

  /// What the argument parser has to say (help, version, wrong usage), or an error that no command foresaw: then
  /// something stands in the way and nothing was changed.
  private static func finish(_ error: any Error) -> Never {
    let code = DoorstepCommand.exitCode(for: error)
    let message = TerminalText.safeLines(DoorstepCommand.fullMessage(for: error))
    if code == .success { try? Console.print(message + "\n") } else { Console.complain(message + "\n") }
    switch code {
    case .success: exit(0)
    case .validationFailure: exit(Outcome.Code.usage.rawValue)
    default: exit(Outcome.Code.refused.rawValue)
    }
  }
}

import ArgumentParser
import Brokering
import Doorstep
import Foundation
import Presentation

/// Where a need comes from, and what it is answered with.
struct NeedOptions: ParsableArguments {
  @Option(help: ArgumentHelp("A file with the need, in lines or JSON; - for standard input.", valueName: "file"))
  var need: String?

  @Flag(help: "Ask for the need, question by question.")
  var interactive = false

  @Option(help: ArgumentHelp("Rates of employment to use instead of those that come along.", valueName: "file"))
  var rates: String?

  func validate() throws {
    guard (need == nil) == interactive else {
      throw ValidationError("Give a file with --need FILE, or answer questions with --interactive.")
    }
  }

  /// The need, understood whole.
  ///
  /// - Throws: `Outcome` with code 2 that names every problem.
  func read(by desk: BrokerDesk) throws -> Need {
    let reading = desk.read(try form())
    guard reading.problems.isEmpty else {
      let lines = reading.problems.map { "  " + NeedProblemWording.sentence(for: $0) }
      throw Outcome(.usage, "the need could not be understood:\n" + lines.joined(separator: "\n"))
    }
    return reading.need
  }

  private func form() throws -> NeedForm {
    guard let need else { return NeedInterview().form() }
    return NeedForm(reading: Array(try bytes(of: need)))
  }

  private func bytes(of path: String) throws -> Data {
    let handle = path == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: path)
    guard let handle, let bytes = try? handle.read(upToCount: NeedForm.longestFile + 1) else {
      throw Outcome(.usage, "the file \(path) cannot be read. Check its name and that you may read it.")
    }
    return bytes
  }
}

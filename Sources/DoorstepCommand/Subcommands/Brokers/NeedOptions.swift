import ArgumentParser
import Brokering
import Doorstep

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
    try NeedFile.check(reading.problems)
    return reading.need
  }

  private func form() throws -> NeedForm {
    guard let need else { return NeedInterview().form() }
    return try NeedFile.form(at: need)
  }
}

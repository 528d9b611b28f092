import Access
import ArgumentParser
import Presentation

/// `doorstep brokers shortlist outcome`.
struct OutcomeShortlistCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outcome",
    abstract: "Say how a shortlist ended: arranged, declined or nothing-suitable.",
    discussion: "REASONS\n"
      + UnmetReason.allCases.map { "  \($0.rawValue): \(ShortlistWording.phrase(for: $0))" }.joined(separator: "\n"))

  @OptionGroup var choice: ShortlistChoice

  @Argument(help: "arranged, declined or nothing-suitable.")
  var outcome: String

  @Option(help: ArgumentHelp("Why nothing was suitable.", valueName: "reason"))
  var reason: String?

  func validate() throws {
    guard ShortlistOutcome.codes.contains(outcome) else {
      throw ValidationError("The outcome must be one of: " + ShortlistOutcome.codes.joined(separator: ", ") + ".")
    }
    let reasons = UnmetReason.allCases.map(\.rawValue)
    guard outcome == "nothing-suitable" ? reason.map(reasons.contains) == true : reason == nil else {
      throw ValidationError(
        "nothing-suitable, and only that, takes a --reason: " + reasons.joined(separator: ", ") + ".")
    }
  }

  func run() throws {
    guard let chosen = ShortlistOutcome(code: outcome, reason: reason.flatMap(UnmetReason.init)) else {
      throw Outcome(.usage, "the outcome and its reason do not go together. See --help.")
    }
    try choice.change { access, reference in try access.endShortlist(reference, chosen, by: choice.holder) }
    try Console.print(ShortlistWording.phrase(for: chosen) + ".\n")
  }
}

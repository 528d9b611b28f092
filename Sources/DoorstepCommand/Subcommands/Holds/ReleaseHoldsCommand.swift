import ArgumentParser
import DirectoryStore

/// `doorstep holds release`.
struct ReleaseHoldsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "release", abstract: "Let held entries be shown.")

  @OptionGroup var choice: HoldChoice

  @Flag(help: "Also all others that wait for the same reason.")
  var alike = false

  func run() throws {
    try HoldDecision(decision: .released, words: "Released: shown from now on.").decide(choice, alike: alike)
  }
}

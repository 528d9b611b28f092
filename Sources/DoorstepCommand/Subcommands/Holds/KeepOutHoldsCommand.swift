import ArgumentParser
import DirectoryStore

/// `doorstep holds keep-out`.
struct KeepOutHoldsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keep-out", abstract: "Never show held entries, whatever later imports say.")

  @OptionGroup var choice: HoldChoice

  @Flag(help: "Also all others that wait for the same reason.")
  var alike = false

  func run() throws {
    try HoldDecision(decision: .keptOut, words: "Kept out: not shown, also after later imports.")
      .decide(choice, alike: alike)
  }
}

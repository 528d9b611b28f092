import ArgumentParser
import DirectoryStore

/// `doorstep duplicates same`.
struct SameDuplicatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "same", abstract: "Say that two entries are the same: one is shown, filled from the other.")

  @OptionGroup var choice: DuplicateChoice

  @Flag(help: "Show the entry named first; otherwise the fuller one is shown.")
  var showFirst = false

  func run() throws {
    try DuplicateDecision(decision: .same, words: "Called the same: one of them is shown.")
      .decide(choice, shownFirst: showFirst)
  }
}

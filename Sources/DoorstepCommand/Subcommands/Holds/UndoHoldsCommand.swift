import ArgumentParser

/// `doorstep holds undo`.
struct UndoHoldsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take decisions back: the entries are held and wait again.")

  @OptionGroup var choice: HoldChoice

  func run() throws {
    try HoldDecision(decision: nil, words: "Taken back: held, and waiting for a decision.").decide(choice)
  }
}

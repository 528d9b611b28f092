import ArgumentParser

/// `doorstep duplicates undo`.
struct UndoDuplicatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take a person's decision back; then the score decides again, or the pair waits.")

  @OptionGroup var choice: DuplicateChoice

  func run() throws { try DuplicateDecision(decision: nil, words: "Taken back.").decide(choice) }
}

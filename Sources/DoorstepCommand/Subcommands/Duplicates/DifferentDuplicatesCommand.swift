import ArgumentParser
import DirectoryStore

/// `doorstep duplicates different`.
struct DifferentDuplicatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "different", abstract: "Say that two entries are different, whatever later imports suggest.")

  @OptionGroup var choice: DuplicateChoice

  func run() throws {
    try DuplicateDecision(decision: .different, words: "Called different: each stands by itself.").decide(choice)
  }
}

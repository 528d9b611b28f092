import ArgumentParser
import DirectoryStore
import Presentation

/// `doorstep holds list`.
struct ListHoldsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List what is held and what was decided.")

  @Flag(help: "Answer as JSON.")
  var json = false

  @OptionGroup var directory: DirectoryOptions

  func run() throws {
    let holds = try Session(directory).database().holds()
    try Console.print(json ? try JSONText.render(HoldsJSON(holds)) : HoldsText(holds).render())
  }
}

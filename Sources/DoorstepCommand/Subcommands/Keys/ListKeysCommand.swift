import Access
import ArgumentParser
import Presentation

/// `doorstep keys list`.
struct ListKeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the keys that were made, and whether they still open anything.")

  @Flag(help: "Answer as JSON.")
  var json = false

  @OptionGroup var directory: DirectoryOptions

  func run() throws {
    let keys = try AccessFile.wording { try AccessFile(directory).existing()?.keys() } ?? []
    try Console.print(json ? try JSONText.render(KeysJSON(keys)) : KeysText(keys).render())
  }
}

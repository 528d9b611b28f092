import Access
import ArgumentParser
import Presentation

/// `doorstep audit list`.
struct ListAuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the newest lines of the record, the oldest of them first.")

  @OptionGroup var choice: AuditChoice

  @Option(help: ArgumentHelp("Lines to print, 1 to 100000.", valueName: "count"))
  var limit = 100

  @Flag(help: "Answer as JSON.")
  var json = false

  @OptionGroup var directory: DirectoryOptions

  func validate() throws {
    guard (1...100_000).contains(limit) else { throw ValidationError("--limit must be from 1 to 100000.") }
  }

  func run() throws {
    let rows =
      try AccessFile.wording {
        try AccessFile(directory).existing()?.audit(choice.filter(limit: limit))
      } ?? []
    try Console.print(json ? try JSONText.render(AuditJSON(rows)) : AuditText(rows).render())
  }
}

import Access
import ArgumentParser
import Presentation

/// `doorstep brokers shortlist list`.
struct ListShortlistsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the shortlists that are kept, of all organisations or of one.")

  @Option(help: ArgumentHelp("Only those of this organisation.", valueName: "name"))
  var organisation: String?

  @Flag(help: "Answer as JSON.")
  var json = false

  @OptionGroup var directory: DirectoryOptions

  func run() throws {
    let shortlists = try AccessFile.wording { try AccessFile(directory).swept().shortlists(of: organisation) }
    try Console.print(json ? try JSONText.render(ShortlistsJSON(shortlists)) : ShortlistsText(shortlists).render())
  }
}

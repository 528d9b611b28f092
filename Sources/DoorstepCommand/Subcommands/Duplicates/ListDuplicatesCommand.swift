import ArgumentParser
import DirectoryStore
import Presentation

/// `doorstep duplicates list`.
struct ListDuplicatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List pairs that are or may be the same; those that wait, unless told otherwise.")

  @Option(help: ArgumentHelp("waiting, merged, same, different or all.", valueName: "state"))
  var state = "waiting"

  @Option(help: ArgumentHelp("Only pairs with an entry of this source.", valueName: "key"))
  var source: String?

  @Option(help: "Page to show, from 1.")
  var page = 1

  @Option(help: "Pairs on a page, 1 to 1000.")
  var limit = 20

  @Flag(help: "Answer as JSON.")
  var json = false

  @OptionGroup var directory: DirectoryOptions

  func validate() throws {
    guard state == "all" || Duplicate.State(rawValue: state) != nil else {
      throw ValidationError("--state must be waiting, merged, same, different or all.")
    }
    guard page >= 1 else { throw ValidationError("--page counts from 1.") }
    guard (1...1000).contains(limit) else { throw ValidationError("--limit must be from 1 to 1000.") }
  }

  func run() throws {
    let duplicates = try Session(directory).database().duplicates()
    let page = DuplicatesPage(state: Duplicate.State(rawValue: state), source: source, number: page, size: limit)
    try Console.print(
      json
        ? try JSONText.render(DuplicatesJSON(duplicates, page: page))
        : DuplicatesText(duplicates, page: page).render())
  }
}

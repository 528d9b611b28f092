import Access
import ArgumentParser
import Presentation

/// `doorstep keys create`.
struct CreateKeyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "create",
    abstract: "Make a key and print it, once.",
    discussion: """
      EXAMPLES
        doorstep keys create --role broker --organisation wigan-care --label "Leigh desk"
        doorstep keys create --role care-worker --organisation wigan-care --label "Ward 4" --days 30 --json
      """)

  @Option(help: ArgumentHelp("What the key may do: see doorstep keys roles.", valueName: "role"))
  var role: Role

  @Option(help: ArgumentHelp("Short name of the organisation, of a to z, 0 to 9 and hyphens.", valueName: "name"))
  var organisation: String

  @Option(help: ArgumentHelp("What it is for, in a few words.", valueName: "text"))
  var label: String

  @Option(help: ArgumentHelp("Days until it runs out, 1 to 730.", valueName: "days"))
  var days = 365

  @Flag(help: "Answer as JSON.")
  var json = false

  @OptionGroup var directory: DirectoryOptions

  func run() throws {
    let (text, key) = try AccessFile.wording {
      let order = try KeyOrder(label: label, role: role, organization: organisation, days: days)
      return try AccessFile(directory).made().makeKey(order, by: .console)
    }
    try Console.print(
      json ? try JSONText.render(NewKeyJSON(key, text: text.text)) : NewKeyText(key, text: text.text).render())
  }
}

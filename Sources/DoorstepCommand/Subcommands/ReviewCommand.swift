import ArgumentParser
import DirectoryStore
import Doorstep
import Presentation

/// `doorstep review`: what a steward should look at next.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "List what should be looked at: overtaken corrections, damage, what nobody checked for long.",
    discussion: """
      Entries held back are listed by "doorstep holds", doubtful pairs by "doorstep duplicates".

      EXAMPLES
        doorstep review
        doorstep review --source wigan-libraries --limit 100
        doorstep review --json
      """)

  @Option(help: ArgumentHelp("Only entries of this source.", valueName: "key"))
  var source: String?

  @Option(help: "Entries of each sort to name, 1 to 100000.")
  var limit = 20

  @Flag(help: "Answer as JSON, whole.")
  var json = false

  @OptionGroup var directory: DirectoryOptions

  func validate() throws {
    guard (1...100_000).contains(limit) else { throw ValidationError("--limit must be from 1 to 100000.") }
  }

  func run() throws {
    let queue = try ReviewQueue(of: try Session(directory).database(), source: source, today: Today.date)
    try Console.print(json ? try JSONText.render(ReviewJSON(queue)) : ReviewText(queue, limit: limit).render())
  }
}

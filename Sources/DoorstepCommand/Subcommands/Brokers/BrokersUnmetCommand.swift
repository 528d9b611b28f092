import Access
import ArgumentParser
import Presentation

/// `doorstep brokers unmet`: what nobody could meet, for the commissioner.
struct BrokersUnmetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unmet",
    abstract: "Count what nobody could meet: task, area, month and reason.",
    discussion: """
      EXAMPLES
        doorstep brokers unmet
        doorstep brokers unmet --json

      Each shortlist that ended with "nothing suitable" counts once for each of its tasks. Fewer than five cases are never
      shown: small groups of a task and reason are put together, over the areas of a month, then over the months, and
      what is still small is not shown. Nothing leads back to a shortlist.
      """)

  @Flag(help: "Answer as JSON.")
  var json = false

  @OptionGroup var directory: DirectoryOptions

  func run() throws {
    let report = try AccessFile.wording { try AccessFile(directory).existing()?.unmet() } ?? UnmetReport([])
    try Console.print(json ? try JSONText.render(UnmetJSON(report)) : UnmetText(report).render())
    if report.counts.isEmpty { throw Outcome(.nothingFound) }
  }
}

import ArgumentParser
import Doorstep
import Presentation

/// `doorstep brokers match`: who fits a need.
struct BrokersMatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "Find who fits a need, and say why.",
    discussion: """
      EXAMPLES
        doorstep brokers match --need need.txt
        doorstep brokers match --need need.json --limit 20 --explain
        doorstep brokers match --interactive --json

      Must-haves are applied in a fixed order, and the answer says how many each left out. What is not known is never
      taken for a no: it is asked first.
      """)

  @OptionGroup var need: NeedOptions

  @Option(help: "Providers to show, 1 to 50.")
  var limit = 10

  @Flag(help: "Print the parts of every score.")
  var explain = false

  @Flag(help: "Answer as JSON.")
  var json = false

  @OptionGroup var directory: DirectoryOptions

  func validate() throws {
    guard (1...BrokerDesk.mostShown).contains(limit) else { throw ValidationError("--limit must be from 1 to 50.") }
  }

  func run() throws {
    let desk = try Session(directory).brokerDesk(rates: need.rates)
    let answer = desk.match(try need.read(by: desk), on: Today.date, limit: limit)
    try Console.print(
      json ? try JSONText.render(BrokerMatchJSON(answer)) : BrokerMatchText(answer, showsParts: explain).render())
    if answer.providers.isEmpty { throw Outcome(.nothingFound) }
  }
}

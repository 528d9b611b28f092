import ArgumentParser
import Brokering
import Doorstep
import Presentation

/// `doorstep brokers cover`: which few people together cover the week.
struct BrokersCoverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cover",
    abstract: "Find the smallest team that covers all visits within the budget.",
    discussion: """
      EXAMPLES
        doorstep brokers cover --need need.txt
        doorstep brokers cover --need need.json --json
        doorstep brokers cover --interactive --seconds 10

      Best is, in this order: the most visits within the budget, the fewest people, the least cost, the best fit. The
      answer says whether anything better can exist.
      """)

  @OptionGroup var need: NeedOptions

  @Option(help: "Seconds that one search may take, up to 60.")
  var seconds = 5.0

  @Flag(help: "Answer as JSON.")
  var json = false

  @OptionGroup var directory: DirectoryOptions

  func validate() throws {
    guard seconds > 0, seconds <= 60 else { throw ValidationError("--seconds must be above 0 and at most 60.") }
  }

  func run() throws {
    let desk = try Session(directory).brokerDesk(rates: need.rates)
    let answer = desk.cover(try need.read(by: desk), on: Today.date, time: .each(seconds: seconds))
    try Console.print(json ? try JSONText.render(CoverJSON(answer)) : CoverText(answer).render())
    if answer.cover.teams.isEmpty { throw Outcome(.nothingFound) }
  }
}

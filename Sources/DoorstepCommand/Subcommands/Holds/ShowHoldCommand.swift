import ArgumentParser
import DirectoryStore
import Presentation

/// `doorstep holds show`: a held service whole, which nothing else shows.
struct ShowHoldCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Show one held entry whole.")

  @OptionGroup var choice: HoldChoice

  func run() throws {
    let database = try Session(choice.directory).database()
    for hold in try choice.holds(in: database) {
      guard let stored = try database.service(id: hold.serviceID) else { continue }
      try Console.print(HoldsText([hold]).render() + "\n" + ListingText(stored, today: Today.date).render())
    }
  }
}

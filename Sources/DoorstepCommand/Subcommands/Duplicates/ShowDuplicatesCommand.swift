import ArgumentParser
import DirectoryStore
import Doorstep
import Presentation

/// `doorstep duplicates show`: the pairs of an entry, and the entries whole, also those that nothing else shows.
struct ShowDuplicatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Show a pair with both entries whole.")

  @OptionGroup var choice: DuplicateChoice

  func run() throws {
    let database = try Session(choice.directory).database()
    let pair = try choice.pair(in: database)
    let found = try database.duplicates().filter {
      $0.shown.serviceID == pair.shown && $0.other.serviceID == pair.other
    }
    try Console.print(DuplicatesText(found).render() + "\n")
    for id in [pair.shown, pair.other] {
      guard let stored = try database.service(id: id) else { continue }
      try Console.print(ListingText(stored, today: Today.date).render() + "\n")
    }
  }
}

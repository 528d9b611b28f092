import ArgumentParser
import DirectoryStore
import Foundation
import OpenReferral
import Presentation

/// `doorstep show`: everything the directory holds of one service.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show one service whole.",
    discussion: """
      EXAMPLES
        doorstep show 3f9a2c01
        doorstep show 3f9a2c01 --json
      """)

  @Argument(help: "The identifier that find printed, or the start of it (at least four digits).")
  var id: String

  @Flag(help: "Answer as JSON, in the fields of Open Referral UK.")
  var json = false

  @OptionGroup var directory: DirectoryOptions

  func run() throws {
    let stored = try Session(directory).shownService(id)
    try Console.print(
      json ? try JSONText.render(stored.service.publicView) : ListingText(stored, today: Today.date).render())
  }
}

import ArgumentParser
import DirectoryStore
import Doorstep
import Foundation
import Presentation

/// `doorstep status`: what is in the directory, from which sources, how fresh.
struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Say what is in the directory, from which sources, how fresh.",
    discussion: """
      EXAMPLES
        doorstep status
        doorstep status --json --data /srv/doorstep
      """)

  @Flag(help: "Answer as JSON.")
  var json = false

  @OptionGroup var directory: DirectoryOptions

  func run() throws {
    let session = try Session(directory)
    let summary = try session.database().summary()
    try Console.print(
      json
        ? try JSONText.render(StatusJSON(summary, today: Today.date))
        : StatusText(summary, folder: session.folder.path, today: Today.date).render())
  }
}

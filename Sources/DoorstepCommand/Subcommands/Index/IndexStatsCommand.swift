import ArgumentParser
import Doorstep
import Presentation

/// `doorstep index stats`: what the index holds and how large its parts are.
struct IndexStatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Say what the index holds and how large its parts are.")

  @Flag(help: "Answer as JSON.")
  var json = false

  @OptionGroup var directory: DirectoryOptions

  func run() throws {
    let session = try Session(directory)
    let report = try IndexFailure.wording { try session.indexKeeper().report() }
    try Console.print(
      json
        ? try JSONText.render(IndexJSON(report))
        : IndexText(report, file: session.indexFile).render(showsSections: true))
  }
}

import ArgumentParser
import Doorstep
import Matching
import Presentation

/// `doorstep index build`: builds the index anew and puts it in place.
struct IndexBuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Build the index anew and put it in place.",
    discussion: "Searches go on with the old one until the new one is there, whole.")

  @Flag(help: "Report as JSON.")
  var json = false

  @OptionGroup var directory: DirectoryOptions

  func run() throws {
    let session = try Session(directory)
    let report = try IndexFailure.wording { try build(session) }
    try Console.print(
      json ? try JSONText.render(IndexJSON(report)) : IndexText(report, file: session.indexFile).render())
  }

  private func build(_ session: Session) throws -> IndexReport {
    var bar = ProgressBar("Indexing")
    defer { bar.finish() }
    return try session.indexKeeper().build(notice: Session.warn, progress: { bar.show($0) })
  }
}

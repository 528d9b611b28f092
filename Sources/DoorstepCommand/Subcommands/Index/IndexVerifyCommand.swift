import ArgumentParser
import Doorstep
import Presentation

/// `doorstep index verify`: reads every byte of the index against its checksums.
struct IndexVerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check every byte of the index, and that it is this directory's.",
    discussion: """
      Ends with code 0 for a sound index, 3 for one that --thorough finds different, 4 for one that cannot be used.
      """)

  @Flag(help: "Also build it again in memory and compare every byte.")
  var thorough = false

  @Flag(help: "Report as JSON.")
  var json = false

  @OptionGroup var directory: DirectoryOptions

  func run() throws {
    let session = try Session(directory)
    let keeper = try session.indexKeeper()
    let report = try IndexFailure.wording { try keeper.report() }
    try Console.print(
      json ? try JSONText.render(IndexJSON(report)) : IndexText(report, file: session.indexFile).render())
    guard thorough else { return }
    var bar = ProgressBar("Comparing")
    let isSame = try IndexFailure.wording { try keeper.isReproducible { bar.show($0) } }
    bar.finish()
    guard let isSame else {
      throw Outcome(.problemsReported, "the index is not up to date, so it cannot be compared. Build it first.")
    }
    guard isSame else {
      throw Outcome(.problemsReported, "an index built now differs from the file. Build it again and report this.")
    }
  }
}

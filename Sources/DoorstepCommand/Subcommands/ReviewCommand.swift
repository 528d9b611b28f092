import ArgumentParser
import DirectoryStore
import Doorstep
import FeedTransport
import Presentation

/// `doorstep review`: what a steward should look at next.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "List what should be looked at: overtaken corrections, damage, what nobody checked for long.",
    discussion: """
      Entries held back are listed by "doorstep holds", doubtful pairs by "doorstep duplicates".
      With --check-links the web pages that shown entries name are asked for: one a
      second, on the public internet only, those first that nobody checked for
      longest. Nothing of them is kept.

      EXAMPLES
        doorstep review
        doorstep review --source wigan-libraries --limit 100
        doorstep review --json
        doorstep review --check-links --links 50
      """)

  @Option(help: ArgumentHelp("Only entries of this source.", valueName: "key"))
  var source: String?

  @Option(help: "Entries of each sort to name, 1 to 100000.")
  var limit = 20

  @Flag(help: "Ask whether the web pages that entries name are still there.")
  var checkLinks = false

  @Option(help: "Pages to ask for, 1 to 10000.")
  var links = 200

  @Flag(help: "Answer as JSON, whole.")
  var json = false

  @OptionGroup var directory: DirectoryOptions

  func validate() throws {
    guard (1...100_000).contains(limit) else { throw ValidationError("--limit must be from 1 to 100000.") }
    guard (1...10_000).contains(links) else { throw ValidationError("--links must be from 1 to 10000.") }
  }

  func run() throws {
    let database = try Session(directory).database()
    let queue = try ReviewQueue(of: database, source: source, today: Today.date)
    let report = checkLinks ? try linkReport(database) : nil
    if json { return try Console.print(try JSONText.render(ReviewJSON(queue, links: report))) }
    let pages = report.map { LinksText($0, limit: limit).render() } ?? ""
    try Console.print(ReviewText(queue, limit: limit).render() + pages)
  }

  private func linkReport(_ database: DirectoryDatabase) throws -> LinkReport {
    let pages = try LinkedPage.all(of: database, source: source)
    var bar = ProgressBar("Asking for web pages")
    defer { bar.finish() }
    do {
      return try LinkCheck(userAgent: "Doorstep/\(Version.number)").run(pages, limit: links) { bar.show($0) }
    } catch {
      throw Outcome(.refused, error.description)
    }
  }
}

import ArgumentParser
import DirectoryStore
import Doorstep
import Feeds
import Foundation
import OpenReferral

/// `doorstep assure`: says that somebody checked an entry.
struct AssureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assure",
    abstract: "Say that you have checked an entry.",
    discussion: """
      EXAMPLES
        doorstep assure 3f9a2c01 --by "Wigan community desk"
        doorstep assure 3f9a2c01 8bddf043 --by Ann --on 2026-09-14
        doorstep assure 3f9a2c01 --undo
      """)

  @Argument(help: "Identifiers of entries, or the start of them (at least four digits).")
  var ids: [String]

  @Option(help: ArgumentHelp("Who checked: a role or an organisation.", valueName: "name"))
  var by: String?

  @Option(help: ArgumentHelp("The day of the check; default: today.", valueName: "yyyy-mm-dd"))
  var on: String?

  @Flag(help: "Take it back.")
  var undo = false

  @OptionGroup var directory: DirectoryOptions

  func validate() throws {
    guard ids.allSatisfy(Session.isIdentifier) else {
      throw ValidationError("Copy the codes that find prints, such as 3f9a2c01.")
    }
    guard undo || by.map({ !$0.isEmpty && $0.utf8.count <= 200 }) ?? false else {
      throw ValidationError("Say who checked: --by NAME, of at most 200 bytes.")
    }
    _ = try day()
  }

  func run() throws {
    do {
      let database = try Session(directory).writableDatabase()
      let services = try ids.map { try Session.anyService($0, in: database).service }
      let day = try day()
      for service in services { try database.correct(.assured, of: service.id, to: undo ? nil : day, by: by) }
      let words = undo ? "Taken back for" : "Noted a check on \(day) for"
      try Console.print("\(words) \(services.count == 1 ? services[0].name : "\(services.count) entries").\n")
    } catch let error as DirectoryStoreError {
      throw Outcome(.refused, error.description)
    }
  }

  private func day() throws -> String {
    guard let on else { return Today.date }
    do {
      let day = try CorrectionText.read(on, for: .assured, today: Today.date)
      guard day <= Today.date else { throw ValidationError("--on must not lie in the future.") }
      return day
    } catch let problem as CorrectionText.Problem {
      throw ValidationError("--on: \(problem.description)")
    }
  }
}

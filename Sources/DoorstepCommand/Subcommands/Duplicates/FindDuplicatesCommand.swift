import ArgumentParser
import DirectoryStore
import Presentation

/// `doorstep duplicates find`.
struct FindDuplicatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find", abstract: "Compare all sources now, as every import does.")

  @Flag(help: "Answer as JSON.")
  var json = false

  @OptionGroup var directory: DirectoryOptions

  func run() throws {
    let session = try Session(directory)
    do {
      let database = try session.writableDatabase()
      try session.findDuplicates(in: database)
      let duplicates = try database.duplicates()
      let page = DuplicatesPage(state: .waiting)
      try Console.print(
        json
          ? try JSONText.render(DuplicatesJSON(duplicates, page: page))
          : DuplicatesText(duplicates, page: page).render())
    } catch let error as DirectoryStoreError {
      throw Outcome(.refused, error.description)
    }
  }
}

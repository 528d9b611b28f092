import Access
import ArgumentParser
import DirectoryStore
import Doorstep
import DoorstepWeb
import Foundation
import OpenReferral
import Presentation

/// `doorstep subject erase`.
struct EraseSubjectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "Remove all that is held about a provider, for good.",
    discussion: """
      It cannot be taken back, so give the whole identifier. Files that were written out elsewhere are not known here:
      name them with --scan, and they are searched too. Ends with 3 when --verify finds something left.
      """)

  @OptionGroup var choice: SubjectChoice

  @Flag(help: "Afterwards, look for their words in every byte of the data folder.")
  var verify = false

  @Option(help: ArgumentHelp("Another file or folder to look in; may be repeated.", valueName: "path"))
  var scan: [String] = []

  func validate() throws {
    guard UUID(uuidString: choice.id) != nil else {
      throw ValidationError("Give the whole identifier, of 36 letters: \"doorstep show ID --json\" prints it.")
    }
    guard scan.isEmpty || verify else { throw ValidationError("--scan needs --verify.") }
  }

  func run() throws {
    let session = try Session(choice.directory)
    let database = try session.writableDatabase()
    let stored = try choice.stored(in: database)
    let canaries = verify ? try ErasureCanaries(of: stored, in: database) : nil
    try erase(stored, database, session)
    guard let canaries else { return try Console.print("Erased. The next import does not bring it back.\n") }
    let remains = try ByteScan(canaries: canaries.texts).scan([session.folder] + scan.map { URL(filePath: $0) })
    try Console.print(ErasureText(texts: canaries.texts.count, shared: canaries.shared, remains: remains).render())
    if !remains.found.isEmpty { throw Outcome(.problemsReported) }
  }

  /// Records first, so that nothing brings it back in between; then the directory, the index and what people wrote.
  private func erase(_ stored: StoredService, _ database: DirectoryDatabase, _ session: Session) throws {
    let id = stored.service.id
    try AccessFile.wording {
      try AccessFile(choice.directory).made().erase(
        id,
        leaving: [
          Tombstone(service: id), Tombstone(source: stored.source.key, identifier: stored.sourceIdentifier),
        ], by: .console)
    }
    do {
      _ = try database.erase(stored)
    } catch let error as DirectoryStoreError {
      throw Outcome(.refused, error.description)
    }
    _ = try? IndexFolder(session.folder).remove()
    _ = try IndexFailure.wording { try session.indexKeeper().build(notice: Session.warn, progress: { _ in }) }
    guard SuggestionFile(folder: session.folder).forget(id) else {
      throw Outcome(.refused, "it is erased, but the suggestions about it could not be: check suggestions.jsonl.")
    }
  }
}

import Access
import ArgumentParser
import DirectoryStore
import Foundation
import OpenReferral

/// `doorstep subject withdraw`.
struct WithdrawSubjectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: "Hide a provider at once, whatever later imports say.",
    discussion: "To show them again: doorstep holds release ID.")

  @OptionGroup var choice: SubjectChoice

  func run() throws {
    let database = try Session(choice.directory).writableDatabase()
    let stored = try choice.stored(in: database)
    let id = stored.service.id
    try AccessFile.wording {
      try AccessFile(choice.directory).made().note(
        .withdrawSubject, by: .console, subject: id.uuidString.lowercased())
    }
    do {
      _ = try database.withdraw(id)
    } catch let error as DirectoryStoreError {
      throw Outcome(.refused, error.description)
    }
    try Console.print("Withdrawn: not shown from now on, also after later imports.\n")
  }
}

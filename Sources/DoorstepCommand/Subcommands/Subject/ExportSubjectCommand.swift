import Access
import ArgumentParser
import DirectoryStore
import DoorstepWeb
import Foundation
import OpenReferral
import Presentation

/// `doorstep subject export`.
struct ExportSubjectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write all that is held about a provider, as JSON. That is put on record.")

  @OptionGroup var choice: SubjectChoice

  @Option(name: .shortAndLong, help: ArgumentHelp("File to write instead of standard output.", valueName: "file"))
  var output: String?

  func run() throws {
    let stored = try choice.stored(in: try Session(choice.directory).database())
    let id = stored.service.id
    let subject = try AccessFile.wording {
      let access = try AccessFile(choice.directory).made()
      try access.note(.exportSubject, by: .console, subject: id.uuidString.lowercased())
      return SubjectJSON(
        stored, audit: try access.audit(AuditFilter(subject: id.uuidString.lowercased())),
        words: try access.revealWords(on: id), notes: try access.allNotes(on: id),
        shortlistNotes: try access.shortlistNotes(on: id),
        suggestions: SuggestionFile(folder: choice.directory.folder).texts(about: id))
    }
    try PrivateFile.write(Data(try JSONText.render(subject).utf8), to: output)
  }
}

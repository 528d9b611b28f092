import Access
import ArgumentParser
import Doorstep
import Foundation
import Presentation

/// `doorstep brokers shortlist erase`.
struct EraseShortlistCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "Remove all that is kept of a case, for good, also from the counts.",
    discussion: """
      It cannot be taken back. The record keeps that a shortlist was erased, by a random id. Files that were written out
      elsewhere are not known here: name them with --scan, and they are searched too. Ends with 3 when --verify finds
      something left.
      """)

  @OptionGroup var choice: ShortlistChoice

  @Flag(help: "Afterwards, look for the reference and the words of it in every byte of the data folder.")
  var verify = false

  @Option(help: ArgumentHelp("Another file or folder to look in; may be repeated.", valueName: "path"))
  var scan: [String] = []

  func validate() throws {
    guard scan.isEmpty || verify else { throw ValidationError("--scan needs --verify.") }
  }

  func run() throws {
    let canaries = verify ? try canaries() : nil
    try choice.change { access, reference in try access.eraseShortlist(reference, by: choice.holder) }
    guard let canaries else { return try Console.print("Erased. Nothing of it is kept.\n") }
    let remains = try ByteScan(canaries: canaries.texts)
      .scan([choice.directory.folder] + scan.map { URL(filePath: $0) })
    try Console.print(
      ErasureText("Erased.", texts: canaries.texts.count, shared: canaries.shared, remains: remains).render())
    if !remains.found.isEmpty { throw Outcome(.problemsReported) }
  }

  /// Looked for as soon as the shortlist is known to be there.
  private func canaries() throws -> ShortlistCanaries {
    let reference = try choice.checkedReference()
    let access = try AccessFile(choice.directory).swept()
    return try AccessFile.wording {
      let kept = try access.shortlists(of: choice.organisation).first { $0.reference == reference }
      guard let kept else { throw choice.missing }
      return try ShortlistCanaries(of: kept, in: access, folder: choice.directory.folder)
    }
  }
}

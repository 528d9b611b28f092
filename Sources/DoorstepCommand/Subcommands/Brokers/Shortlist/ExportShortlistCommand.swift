import Access
import ArgumentParser
import Foundation
import Presentation

/// `doorstep brokers shortlist export`.
struct ExportShortlistCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a shortlist out, as CSV for the support plan or as a sheet for the person. That is put on record.",
    discussion: "Neither tells how to reach anybody. The sheet has no notes and no need on it.")

  @OptionGroup var choice: ShortlistChoice

  @Flag(help: "A sheet in plain words for the person, instead of CSV.")
  var sheet = false

  @Option(name: .shortAndLong, help: ArgumentHelp("File to write instead of standard output.", valueName: "file"))
  var output: String?

  func run() throws {
    let shown = try choice.shown(for: .exportShortlist)
    let bytes = sheet ? Data(ShortlistSheetText(shown).render().utf8) : Data(ShortlistCSV.write(shown))
    try PrivateFile.write(bytes, to: output)
  }
}

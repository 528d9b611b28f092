import Access
import ArgumentParser
import Foundation
import Presentation

/// `doorstep audit export`.
struct ExportAuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the record out, one JSON object a line. That too is put on record.")

  @OptionGroup var choice: AuditChoice

  @Option(name: .shortAndLong, help: ArgumentHelp("File to write instead of standard output.", valueName: "file"))
  var output: String?

  @OptionGroup var directory: DirectoryOptions

  func run() throws {
    guard let access = try AccessFile(directory).existing() else {
      throw Outcome(.nothingFound, "nothing is on record yet.")
    }
    try AccessFile.wording { try access.note(.exportAudit, by: .console, subject: choice.listing?.lowercased()) }
    let rows = try AccessFile.wording { try access.audit(choice.filter()) }
    var bytes = Data()
    for line in AuditJSON(rows).lines { bytes += try JSONText.compact(line) + [0x0A] }
    try PrivateFile.write(bytes, to: output)
    if output != nil { Console.complain("Wrote \(rows.count) lines.\n") }
  }
}

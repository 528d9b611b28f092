import ArgumentParser
import DirectoryStore
import Feeds
import Foundation
import OpenReferral

/// `doorstep export`: the directory as a CSV file.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the directory as CSV, in the columns that import reads.",
    discussion: """
      Cells that a spreadsheet would run as a formula are guarded with an apostrophe. Hidden entries are left out.

      EXAMPLES
        doorstep export > directory.csv
        doorstep export --output directory.csv
      """)

  @Option(name: .shortAndLong, help: ArgumentHelp("File to write instead of standard output.", valueName: "file"))
  var output: String?

  @OptionGroup var directory: DirectoryOptions

  func run() throws {
    let stored = try Session(directory).database().services()
    let shown = stored.services.filter { $0.service.status.isShown }
    try write(Data(NativeCSV.write(shown.map(\.service.publicView))))
    if shown.contains(where: \.source.isIllustrative) {
      Console.complain("Note: these records are invented for illustration; the file itself does not say so.\n")
    }
    if output != nil { Console.complain("Wrote \(shown.count) services.\n") }
    Session.warn(of: stored.damaged)
    if !stored.damaged.isEmpty { throw Outcome(.problemsReported) }
  }

  /// A plain file is replaced whole or not at all; a device or pipe is written to as it is.
  private func write(_ bytes: Data) throws {
    guard let output else { return try Console.print(bytes) }
    let type = try? FileManager.default.attributesOfItem(atPath: output)[.type] as? FileAttributeType
    do {
      if type == nil || type == .typeRegular {
        try bytes.write(to: URL(filePath: output), options: .atomic)
      } else {
        try FileHandle(forWritingTo: URL(filePath: output)).write(contentsOf: bytes)
      }
    } catch {
      throw Outcome(
        .refused, "the file \(output) cannot be written. Check the folder, its permissions and the room left.")
    }
  }
}

import ArgumentParser
import DirectoryStore
import Feeds
import Foundation
import OpenReferral

extension ExportFormat: ExpressibleByArgument {}

/// `doorstep export`: the directory as a file.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the directory as CSV, Open Referral UK JSON or GeoJSON.",
    discussion: """
      csv      our columns, which import reads; cells that a spreadsheet would run as a formula are guarded
      json     Open Referral UK 3.0 in one document, which import reads
      ndjson   the same, one service a line
      geojson  places that are known to the public, for maps; no personal assistants

      Hidden entries are left out. Licence and attribution of every source stand in json and geojson; for csv and ndjson
      they go to FILE.licence.txt beside the file, or to standard error. Importing csv or json into an empty directory,
      one source with the same licence at a time, and exporting it again gives the same bytes.

      EXAMPLES
        doorstep export > directory.csv
        doorstep export --format json --source wigan-groups --output wigan-groups.json
        doorstep export --format geojson --output map.geojson
      """)

  @Option(help: "csv, json, ndjson or geojson.")
  var format = ExportFormat.csv

  @Option(help: ArgumentHelp("Only the records of this source.", valueName: "key"))
  var source: String?

  @Option(name: .shortAndLong, help: ArgumentHelp("File to write instead of standard output.", valueName: "file"))
  var output: String?

  @OptionGroup var directory: DirectoryOptions

  func run() throws {
    let stored = try Session(directory).database().services()
    let shown = stored.services.filter { $0.service.status.isShown && (source == nil || $0.source.key == source) }
    if let source, shown.isEmpty { throw Outcome(.nothingFound, "no shown record is from the source \(source).") }
    let sources = Set(shown.map(\.source)).sorted { $0.key < $1.key }
    try write(Data(format.write(shown.map(\.service.publicView), sources: sources)), to: output)
    try state(sources)
    if output != nil { Console.complain("Wrote \(shown.count) services.\n") }
    Session.warn(of: stored.damaged)
    if !stored.damaged.isEmpty { throw Outcome(.problemsReported) }
  }

  /// Says licence and attribution where the document has no place for them.
  private func state(_ sources: [RecordSource]) throws {
    guard !format.statesLicence, !sources.isEmpty else { return }
    let lines = LicenceText.lines(of: sources)
    guard let output, Self.isPlainFile(output) else { return Console.complain(lines) }
    try write(Data(lines.utf8), to: output + ".licence.txt")
  }

  /// A plain file is replaced whole or not at all; a device or pipe is written to as it is.
  private func write(_ bytes: Data, to output: String?) throws {
    guard let output else { return try Console.print(bytes) }
    do {
      if Self.isPlainFile(output) {
        try bytes.write(to: URL(filePath: output), options: .atomic)
      } else {
        try FileHandle(forWritingTo: URL(filePath: output)).write(contentsOf: bytes)
      }
    } catch {
      throw Outcome(
        .refused, "the file \(output) cannot be written. Check the folder, its permissions and the room left.")
    }
  }

  /// True for what is there as a plain file, or not there.
  private static func isPlainFile(_ path: String) -> Bool {
    let type = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
    return type == nil || type == .typeRegular
  }
}

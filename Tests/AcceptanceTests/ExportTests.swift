import Foundation
import TestSupport
import Testing

@Suite("Exports", .enabled(if: Program.isBuilt, Program.skipReason))
struct ExportTests {
  @Test(
    "Export, import into an empty directory and export again give identical bytes",
    arguments: ["csv", "json", "ndjson"])
  func roundTrip(_ format: String) throws {
    try Program.withFolder(holdingSample: true) { sample in
      let first = try Program.run(["export", "--format", format], data: sample)
      #expect(first.status == 0 && first.output.count > 100_000)
      try Program.withFolder { empty in
        let file = empty.appending(path: "copy.\(format)")
        try first.output.write(to: file)
        let imported = try Program.run(
          [
            "import", file.path, "--source", "copy", "--source-name", "Doorstep sample directory", "--licence", "MIT",
            "--attribution", "Invented for illustration by the Doorstep project.",
          ], data: empty)
        #expect([0, 3].contains(imported.status), "\(imported.flat.prefix(300))")
        let second = try Program.run(["export", "--format", format, "--source", "copy"], data: empty)
        #expect(second.status == 0)
        #expect(second.output == first.output)
      }
    }
  }

  @Test("Licence and attribution go with every format")
  func licences() throws {
    try Program.withFolder(holdingSample: true) { folder in
      for format in ["csv", "json", "ndjson", "geojson"] {
        let file = folder.appending(path: "out.\(format)")
        let result = try Program.run(["export", "--format", format, "--output", file.path], data: folder)
        #expect(result.status == 0)
        let said = ["csv", "ndjson"].contains(format) ? file.appendingPathExtension("licence.txt") : file
        let text = try String(contentsOf: said, encoding: .utf8)
        #expect(text.contains("MIT") && text.contains("Invented for illustration"), "\(format)")
      }
    }
  }

  @Test("A source that there is not is said, and exit code 1")
  func unknownSource() throws {
    try Program.withFolder(holdingSample: true) { folder in
      let result = try Program.run(["export", "--source", "nobody"], data: folder)
      #expect(result.status == 1 && result.flat.contains("nobody"))
    }
  }
}

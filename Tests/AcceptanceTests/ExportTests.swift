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

  @Test(
    "What brokers know of providers, and what people put right, is in the round trip",
    arguments: ["csv", "json", "ndjson"])
  func providers(_ format: String) throws {
    let rows = """
      id,kind,name,description,interests,areas,phone,tasks,hourly_rate,languages,checks,training_done,rates_by_time,paid_by,lone_working,faith_or_culture,smokes,works_with_smokers,works_with_pets,drives,business_insurance,hours_free,waiting_weeks,regulated_activity
      a,personal-assistant,Sam Fold,I help with meals,dogs,WN5,01632960777,meals,15.5,Polish | fluent;Urdu,DBS | verified | 2026-03-02 | Desk | 2029-03-02 | enhanced | Poland,moving and handling | 2025-05-01 | 2026-05-01;first aid,day | 13.5;night | 16,direct payment;self-funder,women only;no hoist alone,Catholic,no,yes,yes,yes,yes,12.5,2,no
      b,micro-provider,Tidy Homes,Cleaning and company,cards,WN5,01632960778,cleaning,16,,,first aid | 2025-06-01,evening | 18,self-funder,,,,,no,no,,8,0,

      """
    try Program.withFolder { first in
      try Program.withFolder { second in
        let (file, copy) = (first.appending(path: "providers.csv"), second.appending(path: "copy.\(format)"))
        try Data(rows.utf8).write(to: file)
        _ = try Program.run(["import", file.path, "--source", "copy"], data: first)
        let found = try Program.run(["export", "--format", "ndjson"], data: first).text
        let line = try #require(found.split(separator: "\n").first { $0.contains("Tidy Homes") })
        let id = try #require(line.split(separator: "\"id\":\"").dropFirst().first?.prefix(36))
        let corrected = try Program.run(["correct", String(id), "name=Tidy Home Help"], data: first)
        #expect(corrected.status == 0, "\(corrected.flat)")
        let exported = try Program.run(["export", "--format", format], data: first)
        for words in ["Tidy Home Help", "moving and handling", "night", "women only", "Catholic", "fluent", "enhanced"]
        {
          #expect(exported.flat.replacing("-", with: " ").contains(words), "\(words)")
        }
        #expect(!exported.text.contains("960777"), "how to reach an assistant is in no file")
        try exported.output.write(to: copy)
        let imported = try Program.run(["import", copy.path, "--source", "copy"], data: second)
        #expect(imported.status == 0, "\(imported.flat.prefix(600))")
        let again = try Program.run(["export", "--format", format], data: second)
        #expect(again.output == exported.output)
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

import Access
import Feeds
import Foundation
import OpenReferral

/// A shortlist as CSV for a support plan: a row a provider, no contact details. No cell can be run as a formula.
public enum ShortlistCSV {
  /// UTF-8, with a header; the header alone when nobody is on it.
  public static func write(_ shown: ShownShortlist) -> [UInt8] {
    var writer = CSVWriter()
    writer.write(row: header)
    let outcome = ShortlistWording.phrase(for: shown.shortlist.outcome)
    for provider in shown.providers {
      let sheet = provider.sheet
      let cells = [
        shown.shortlist.reference.text, provider.service.id.uuidString.lowercased(), sheet.name, sheet.kind,
      ]
      writer.write(
        guardedRow: cells + facts.map { name in sheet.facts.first { $0.name == name }?.value ?? "" }
          + [sheet.checked.joined(separator: " "), sheet.toAsk.joined(separator: " "), provider.note, outcome])
    }
    return writer.bytes
  }

  private static let facts = [
    "What they do", "Where", "When", "Cost", "Paid", "Speaks", "Likes", "Training", "Drives",
  ]

  private static let header =
    ["reference", "provider_id", "name", "kind"]
    + ["tasks", "areas", "times", "cost", "payers", "languages", "interests", "training", "drives"]
    + ["checked", "to_ask", "note", "outcome"]
}

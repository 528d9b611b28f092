import DirectoryStore
import Foundation
import OpenReferral

/// What is in the directory, as text.
public struct StatusText {
  private let summary: DirectorySummary
  private let folder: String
  private let today: String

  /// - Parameters:
  ///   - folder: where the directory is kept.
  ///   - today: `yyyy-MM-dd`, to tell which entries were checked within a year.
  public init(_ summary: DirectorySummary, folder: String, today: String) {
    self.summary = summary
    self.folder = folder
    self.today = today
  }

  /// Counts by kind, place, freshness and source, ended by a newline.
  public func render() -> String {
    var layout = TextLayout()
    layout.heading("The directory in \(folder)")
    guard summary.services > 0 else {
      layout.paragraph("It is empty. Load a file with: doorstep import FILE")
      return layout.text
    }
    layout.paragraph(
      "\(summary.services) services of \(summary.organizations) organisations, generation \(summary.generation).")
    renderKinds(in: &layout)
    renderCare(in: &layout)
    renderTable(in: &layout)
    for source in summary.sources where source.services > 0 { render(source, in: &layout) }
    return layout.text
  }

  private func renderKinds(in layout: inout TextLayout) {
    layout.blank()
    for kind in ListingKind.allCases {
      guard let count = summary.byKind[kind] else { continue }
      row(count, count == 1 ? KindWording.singular(kind) : KindWording.plural(kind), in: &layout)
    }
    for status in ServiceStatus.allCases where status != .active {
      if let count = summary.byStatus[status] { row(count, "of them \(status.rawValue)", in: &layout) }
    }
    if summary.merged > 0 {
      row(summary.merged, "of the inactive merged into others: see doorstep duplicates", in: &layout)
    }
    if summary.held > 0 { row(summary.held, "of the inactive held back: see doorstep holds", in: &layout) }
  }

  private func renderCare(in layout: inout TextLayout) {
    layout.blank()
    row(summary.placed, "with a place on the map or an area they cover", in: &layout)
    row(summary.unplaced, "with neither: remote, or their place is not known", in: &layout)
    row(assuredWithinYear, "checked by somebody within a year", in: &layout)
    row(summary.neverAssured, "that nobody has said they checked", in: &layout)
  }

  /// Months compare as text: whatever comes after the same month of last year.
  private var assuredWithinYear: Int {
    let lastYear = "\((Int(today.prefix(4)) ?? 0) - 1)" + today.dropFirst(4).prefix(3)
    return summary.assuredByMonth.filter { $0.key > lastYear }.reduce(0) { $0 + $1.value }
  }

  /// One line a source; what the columns mean stands above them.
  private func renderTable(in layout: inout TextLayout) {
    let sources = summary.sources.filter { $0.services > 0 }
    layout.blank()
    layout.paragraph(
      "By source: entries; share checked within a year; stale, that is not checked for two; problems of the last import; "
        + "held; merged into others; pairs that wait for a decision.")
    let heads = ["entries", "checked", "stale", "problems", "held", "merged", "wait"]
    layout.row(heads, width: 9)
    for count in sources {
      let share = "\(100 * count.count(.fresh, today: today) / max(count.services, 1)) %"
      let cells = [
        "\(count.services)", share, "\(count.count(.stale, today: today))", count.problems.map { "\($0)" } ?? "-",
        "\(count.held)", "\(count.merged)", "\(count.waitingDuplicates)",
      ]
      layout.row(cells, width: 9, count.source.key)
    }
  }

  private func row(_ count: Int, _ words: String, in layout: inout TextLayout) {
    layout.paragraph(words, lead: String(count).leftPadded(to: 8) + " ")
  }

  private func render(_ count: SourceSummary, in layout: inout TextLayout) {
    layout.blank()
    layout.paragraph(
      "\(count.source.name) (\(count.source.key))" + (count.source.isIllustrative ? ", invented for illustration" : ""),
      lead: "Source: ")
    layout.paragraph(count.source.licence ?? "not stated", lead: "Licence: ", indent: 2)
    if let attribution = count.source.attribution { layout.paragraph(attribution, indent: 2) }
    let date = count.lastImport.map { ", last imported on \(DateWording.phrase(for: Self.day($0)))" } ?? ""
    layout.paragraph("\(count.services) services\(date)", indent: 2)
  }

  private static func day(_ date: Date) -> String {
    String(date.formatted(.iso8601.year().month().day()).prefix(10))
  }
}

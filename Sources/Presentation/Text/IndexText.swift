import Doorstep
import Foundation

/// An index file in figures, as text.
public struct IndexText {
  private let report: IndexReport
  private let file: String

  /// - Parameter file: where it is.
  public init(_ report: IndexReport, file: String) {
    self.report = report
    self.file = file
  }

  /// What it holds, how large it is and whether it is up to date, ended by a newline.
  ///
  /// - Parameter showsSections: whether to list what each part of the file takes.
  public func render(showsSections: Bool = false) -> String {
    var layout = TextLayout()
    layout.heading("The index in \(file)")
    layout.paragraph(
      "\(report.listings) listings in \(report.bytes) bytes, \(Int(report.bytesPerListing.rounded())) a listing.")
    layout.paragraph(
      report.isUpToDate
        ? "Up to date: generation \(report.generation)."
        : "Generation \(report.generation); the directory is at \(report.directoryGeneration), "
          + "\(report.changedServices) services later. Searches add those changes by themselves.")
    guard showsSections else { return layout.text }
    layout.blank()
    for section in report.sections {
      layout.paragraph(section.name, lead: String(section.bytes).leftPadded(to: 12) + "  ")
    }
    return layout.text
  }
}

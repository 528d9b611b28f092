import Doorstep
import OpenReferral

/// What an import did, as text.
public struct ImportText {
  private let report: ImportReport
  private let problemLimit: Int

  /// - Parameter problemLimit: how many problems to print; the count is always given.
  public init(_ report: ImportReport, problemLimit: Int) {
    self.report = report
    self.problemLimit = problemLimit
  }

  /// The counts, then the problems, ended by a newline.
  public func render() -> String {
    var layout = TextLayout()
    layout.heading("\(report.source.name): \(report.read) \(report.read == 1 ? "record" : "records") read")
    if report.isDryRun { layout.paragraph("Dry run: nothing was changed. With the import there would be:") }
    var counts = [
      ("added", report.added), ("changed", report.changed), ("unchanged", report.unchanged),
      ("removed, no longer listed", report.removed), ("refused", report.refused),
    ]
    if report.held > 0 { counts.append(("held: kept, not shown until somebody decides", report.held)) }
    for (name, count) in counts { layout.paragraph(name, lead: String(count).leftPadded(to: 8) + " ") }
    renderProblems(in: &layout)
    return layout.text
  }

  private func renderProblems(in layout: inout TextLayout) {
    guard report.problemCount > 0 else { return }
    layout.blank()
    layout.paragraph(report.problemCount == 1 ? "1 problem:" : "\(report.problemCount) problems:")
    for problem in report.problems.prefix(problemLimit) {
      layout.paragraph(ProblemWording.sentence(for: problem), lead: "- ")
    }
    let left = report.problemCount - min(problemLimit, report.problemCount)
    if left > 0 { layout.paragraph("and \(left) more. See them all with --problems \(report.problemCount).") }
  }
}

extension String {
  /// The text with spaces before it, so that it is at least so many scalars wide.
  func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - unicodeScalars.count)) + self
  }
}

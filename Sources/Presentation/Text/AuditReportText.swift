import Access

/// What a reading of the record found, as text.
public struct AuditReportText {
  private let report: AuditReport

  public init(_ report: AuditReport) { self.report = report }

  /// Ended by a newline.
  public func render() -> String {
    var layout = TextLayout()
    if let fault = report.fault {
      layout.paragraph("The record is not as it was written: \(fault.description).")
      layout.paragraph(
        "\(report.lines) lines before that are sound. Keep the files as they are, and find out who could write them.")
      return layout.text
    }
    guard let head = report.head else {
      layout.paragraph("Nothing is on record.")
      return layout.text
    }
    layout.paragraph("\(report.lines) lines, all as they were written. Head:")
    layout.unbroken(head.text, indent: 2)
    return layout.text
  }
}

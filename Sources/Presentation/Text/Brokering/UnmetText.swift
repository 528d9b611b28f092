import Access

/// What nobody could meet, for a terminal.
public struct UnmetText {
  private let report: UnmetReport

  public init(_ report: UnmetReport) { self.report = report }

  /// Ended by a newline.
  public func render() -> String {
    var layout = TextLayout()
    if report.counts.isEmpty { layout.paragraph("There is nothing to show.") }
    for count in report.counts {
      layout.paragraph(
        "\(count.task.isEmpty ? "help not stated" : count.task), \(Self.place(count)): "
          + ShortlistWording.phrase(for: count.reason),
        lead: "\(count.month ?? "all months")  \(count.cases)  ")
    }
    if report.isWithheld {
      layout.blank()
      layout.paragraph("Groups of fewer than \(UnmetReport.fewestCases) cases are not shown.")
    }
    return layout.text
  }

  private static func place(_ count: UnmetCount) -> String {
    guard let area = count.area else { return "several areas together" }
    return area.isEmpty ? "area not stated" : area
  }
}

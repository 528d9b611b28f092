import Doorstep

/// Web pages that do not work, as text.
public struct LinksText {
  private let report: LinkReport
  private let limit: Int

  /// - Parameter limit: how many pages to name.
  public init(_ report: LinkReport, limit: Int) { (self.report, self.limit) = (report, limit) }

  /// An empty line, since it follows the queue, then some lines, ended by a newline.
  public func render() -> String {
    var layout = TextLayout()
    layout.heading("Web pages that do not work: \(report.broken.count)")
    for finding in report.broken.prefix(limit) { render(finding, in: &layout) }
    if report.broken.count > limit { layout.paragraph("And \(report.broken.count - limit) more: --limit.") }
    layout.paragraph(summary)
    if !report.broken.isEmpty { layout.paragraph("Put one right with: doorstep correct ID url=ADDRESS") }
    return "\n" + layout.text
  }

  private var summary: String {
    if report.asked == 0 { return "No entry that is shown names a web page." }
    if report.isOffline {
      return "None of \(report.asked) pages could be found: this machine may be offline. Try again when it is not."
    }
    let rest = report.left > 0 ? " \(report.left) more were not asked for: --links." : ""
    return "\(report.asked) pages were asked for; \(report.unclear.count) gave no clear answer.\(rest)"
  }

  private func render(_ finding: LinkReport.Finding, in layout: inout TextLayout) {
    for item in finding.page.entries.prefix(3) {
      layout.paragraph(
        "\(item.name) (\(item.source) \(item.sourceIdentifier))", lead: ShortIdentifier.text(of: item.serviceID) + "  ")
    }
    let more = finding.page.entries.count - 3
    if more > 0 { layout.paragraph("and \(more) more entries", indent: 10) }
    layout.unbroken("\(finding.page.address): \(finding.found)", indent: 10)
  }
}

import Doorstep

/// Web pages that do not work, or may not, as JSON.
struct LinksJSON: Encodable {
  struct FindingJSON: Encodable {
    let address: String
    let found: String
    let entries: [ReviewJSON.ItemJSON]
  }

  let asked: Int
  let notAsked: Int
  let offline: Bool
  let broken: [FindingJSON]
  let unclear: [FindingJSON]

  init(_ report: LinkReport) {
    (asked, notAsked, offline) = (report.asked, report.left, report.isOffline)
    broken = report.broken.map(Self.finding)
    unclear = report.unclear.map(Self.finding)
  }

  private static func finding(_ finding: LinkReport.Finding) -> FindingJSON {
    FindingJSON(
      address: finding.page.address, found: finding.found, entries: finding.page.entries.map(ReviewJSON.item))
  }
}

import Access

/// What a reading of the record found, as JSON.
public struct AuditReportJSON: Encodable {
  let sound: Bool
  /// Sound lines from the first on.
  let lines: Int
  /// To be noted elsewhere; absent for an empty record.
  let head: String?
  let fault: String?

  public init(_ report: AuditReport) {
    sound = report.fault == nil
    lines = report.lines
    head = report.head?.text
    fault = report.fault?.description
  }
}

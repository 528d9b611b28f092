import Access

/// What nobody could meet, as JSON.
public struct UnmetJSON: Encodable {
  struct Count: Encodable {
    /// `yyyy-MM`; absent for several months together.
    let month: String?
    /// Absent for several areas together, and empty where it was not known.
    let area: String?
    /// Empty where it was not known.
    let task: String
    let reason: String
    let cases: Int
  }

  let counts: [Count]
  let fewestCases = UnmetReport.fewestCases
  /// True when something was too small to be shown.
  let withheld: Bool

  public init(_ report: UnmetReport) {
    counts = report.counts.map {
      Count(month: $0.month, area: $0.area, task: $0.task, reason: $0.reason.rawValue, cases: $0.cases)
    }
    withheld = report.isWithheld
  }
}

import OpenReferral

/// Says what was wrong with a record.
public enum ProblemWording {
  /// "line 12, postcode: found "WA15 OHF", expected a postcode in use. Read as WA15 0HF."
  public static func sentence(for problem: RecordProblem) -> String {
    let place = [problem.location, problem.field].compactMap { $0 }.joined(separator: ", ")
    let found = problem.found.isEmpty ? "nothing" : "\"\(problem.found)\""
    return "\(place): found \(found), expected \(problem.expected). \(outcome(of: problem.severity))\(problem.remedy)"
  }

  private static func outcome(of severity: RecordProblem.Severity) -> String {
    switch severity {
    case .mended: ""
    case .held: "Held, not shown. "
    case .refused: "Left out. "
    }
  }
}

import Doorstep

/// Says what is wrong with a need as it was written.
public enum NeedProblemWording {
  /// "visits: expected times such as Mon-Fri 8:00-9:00; found "mornings"."
  public static func sentence(for problem: NeedProblem) -> String {
    "\(problem.field): expected \(problem.expected); found \"\(problem.found)\"."
  }
}

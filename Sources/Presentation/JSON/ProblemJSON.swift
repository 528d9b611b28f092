import OpenReferral

/// What was wrong with a record, as JSON.
struct ProblemJSON: Encodable {
  let severity: String
  let location: String
  let record: String?
  let field: String?
  let expected: String
  let found: String
  let remedy: String

  init(_ problem: RecordProblem) {
    severity = problem.severity.rawValue
    location = problem.location
    record = problem.recordIdentifier
    field = problem.field
    expected = problem.expected
    found = problem.found
    remedy = problem.remedy
  }
}

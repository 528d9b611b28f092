/// What must be mended in a form before it can be taken.
public struct FormProblems: Error, Hashable, Sendable {
  /// At least one, in the order of the form.
  public let problems: [FormProblem]

  public init(_ problems: [FormProblem]) { self.problems = problems }
}

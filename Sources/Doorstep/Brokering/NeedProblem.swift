/// One thing that is wrong with a need as it was written.
public struct NeedProblem: Hashable, Sendable {
  /// The field, or what stood in place of one.
  public let field: String
  public let expected: String
  public let found: String

  public init(field: String, expected: String, found: String) {
    self.field = field
    self.expected = expected
    self.found = found
  }
}

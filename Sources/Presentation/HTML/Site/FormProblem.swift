/// What is wrong with an answer in a form, in the words shown at the top of the page and again at the field.
public struct FormProblem: Error, Hashable, Sendable {
  public let field: FormField
  /// One or two plain sentences that say what to do. They never repeat what was typed.
  public let message: String

  public init(field: FormField, message: String) {
    self.field = field
    self.message = message
  }
}

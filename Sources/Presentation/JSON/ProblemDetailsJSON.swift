/// Why a request was not served, as problem details (RFC 9457).
public struct ProblemDetailsJSON: Encodable {
  /// A name for the rule that was broken: "urn:doorstep:problem:unknown-name".
  let type: String
  /// The HTTP status in words.
  let title: String
  let status: Int
  /// What was expected and what to do.
  let detail: String
  /// The field it is about; absent when it is none.
  let field: String?

  public init(rule: String, title: String, status: Int, detail: String, field: String?) {
    type = "urn:doorstep:problem:\(rule)"
    self.title = title
    self.status = status
    self.detail = detail
    self.field = field
  }
}

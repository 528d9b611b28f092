/// Who acts: what a key says of them, and never a name.
public struct KeyHolder: Hashable, Sendable {
  /// The public part of the key.
  public let key: String
  public let role: Role
  /// The short name of the organisation: "wigan-care".
  public let organization: String

  public init(key: String, role: Role, organization: String) {
    self.key = key
    self.role = role
    self.organization = organization
  }

  /// Somebody with access to the machine itself, at the command line.
  public static let console = KeyHolder(key: "console", role: .administrator, organization: "console")
}

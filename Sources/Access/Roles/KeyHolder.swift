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

  /// The same, acting for an organisation, whose things alone are then there for them.
  public static func console(for organization: String) -> KeyHolder {
    KeyHolder(key: "console", role: .administrator, organization: organization)
  }

  /// Nobody: a day came on which something of an organisation was to be removed.
  static func clock(for organization: String) -> KeyHolder {
    KeyHolder(key: "clock", role: .administrator, organization: organization)
  }
}

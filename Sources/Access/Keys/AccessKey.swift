import Foundation

/// What is known of a key that was given out. The key itself is not.
public struct AccessKey: Hashable, Sendable {
  /// Whether it opens anything.
  public enum State: String, Hashable, Sendable {
    case valid
    case expired
    case revoked
  }

  public var id: String
  /// What it is for, in the words of who made it.
  public var label: String
  public var role: Role
  public var organization: String
  public var created: Date
  /// From this second on it opens nothing.
  public var expires: Date
  public var revoked: Date?
  /// The last day it was used, `yyyy-MM-dd`; nil when it never was.
  public var lastUsedDay: String?

  public var holder: KeyHolder { KeyHolder(key: id, role: role, organization: organization) }

  public func state(at moment: Date) -> State {
    if revoked != nil { return .revoked }
    return moment < expires ? .valid : .expired
  }
}

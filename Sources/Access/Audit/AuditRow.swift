/// One line of the record. It names keys, roles and identifiers, and nobody.
public struct AuditRow: Hashable, Sendable {
  /// 1 for the first.
  public var sequence: Int
  /// By UTC, `yyyy-MM-dd` and `HH:mm:ss`. The order is that of `sequence`, whatever the clock said.
  public var day: String
  public var time: String
  /// The public part of the key that was used, or "console", or "clock".
  public var key: String
  public var role: String
  public var organization: String
  /// One of `AuditAction`.
  public var action: String
  /// The listing, key, note or shortlist it was about.
  public var subject: String?
  /// A code: one of `RevealReason`, the role of a new key, or how a shortlist ended.
  public var reason: String?

  public init(
    sequence: Int, day: String, time: String, key: String, role: String, organization: String, action: String,
    subject: String?, reason: String?
  ) {
    self.sequence = sequence
    self.day = day
    self.time = time
    self.key = key
    self.role = role
    self.organization = organization
    self.action = action
    self.subject = subject
    self.reason = reason
  }
}

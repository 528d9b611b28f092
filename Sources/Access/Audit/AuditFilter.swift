/// Which lines of the record are wanted. All conditions must hold; nil asks for nothing.
public struct AuditFilter: Hashable, Sendable {
  /// The listing, key or note they are about.
  public var subject: String?
  /// Those of this organisation alone.
  public var organization: String?
  /// From this day on, `yyyy-MM-dd` by UTC.
  public var since: String?
  /// The newest so many.
  public var limit: Int

  public init(subject: String? = nil, organization: String? = nil, since: String? = nil, limit: Int = .max) {
    self.subject = subject
    self.organization = organization
    self.since = since
    self.limit = limit
  }
}

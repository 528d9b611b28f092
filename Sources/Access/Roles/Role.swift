/// What somebody is to this service. What a role may do stands in `permissions` and nowhere else.
public enum Role: String, Hashable, Sendable, CaseIterable {
  /// Anybody, without a key.
  case anyone = "public"
  case careWorker = "care-worker"
  case broker
  /// Looks after what the directory shows.
  case steward
  case administrator

  /// Everything the role may do. What is not here is refused.
  public var permissions: Set<Permission> {
    switch self {
    case .anyone: [.usePublicly]
    case .careWorker: [.usePublicly, .work]
    case .broker: [.usePublicly, .work, .seeContacts, .keepNotes, .matchNeeds, .keepShortlists]
    case .steward:
      [
        .usePublicly, .work, .seeContacts, .keepNotes, .matchNeeds, .keepShortlists, .decideHolds, .tendEntries,
        .readAudit,
      ]
    case .administrator: Set(Permission.allCases)
    }
  }

  public func may(_ permission: Permission) -> Bool { permissions.contains(permission) }

  /// The roles that a key can be made for.
  public static var ofKeys: [Role] { allCases.filter { $0 != .anyone } }
}

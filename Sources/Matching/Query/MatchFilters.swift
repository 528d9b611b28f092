import OpenReferral

/// Conditions a listing must meet. Each is off when empty, nil or false.
public struct MatchFilters: Hashable, Sendable {
  /// Kinds that will do.
  public var kinds: Set<ListingKind>
  /// Only what is stated to cost nothing: no price above zero for anybody, and at least one of zero.
  public var onlyFree: Bool
  /// Days that will do. A listing that states no day is kept, because it may well be open.
  public var weekdays: Set<Weekday>
  /// What the listing must state of itself.
  public var facts: FactFilter

  public init(
    kinds: Set<ListingKind> = [], onlyFree: Bool = false, weekdays: Set<Weekday> = [],
    facts: FactFilter = FactFilter()
  ) {
    self.kinds = kinds
    self.onlyFree = onlyFree
    self.weekdays = weekdays
    self.facts = facts
  }

  /// Whether a listing meets every condition.
  func admits(_ listing: Listing) -> Bool {
    let service = listing.service
    return (kinds.isEmpty || kinds.contains(service.kind)) && (!onlyFree || service.isStatedFree) && isOpen(service)
      && (!facts.isActive || facts.admits(ListingFacts(of: listing)))
  }

  private func isOpen(_ service: Service) -> Bool {
    guard !weekdays.isEmpty else { return true }
    let stated = service.statedWeekdays
    return stated.isEmpty || !stated.isDisjoint(with: weekdays)
  }
}

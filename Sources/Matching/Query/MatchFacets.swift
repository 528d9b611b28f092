import OpenReferral

/// How many of the services that match are of each kind, are free, and can be had on each day.
public struct MatchFacets: Hashable, Sendable {
  /// Only kinds that occur.
  public var kinds: [ListingKind: Int] = [:]
  /// Stated to cost nothing.
  public var free = 0
  /// Only days that occur. What states no day counts for every day, as the filter has it.
  public var weekdays: [Weekday: Int] = [:]

  public init() {}

  /// Adds services that are alike.
  mutating func add(_ count: Int = 1, kind: ListingKind?, isFree: Bool, weekdays: some Sequence<Weekday>) {
    if let kind { kinds[kind, default: 0] += count }
    if isFree { free += count }
    for day in weekdays { self.weekdays[day, default: 0] += count }
  }
}

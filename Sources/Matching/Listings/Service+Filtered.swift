import OpenReferral

/// What the filters ask of a service.
extension Service {
  /// Whether a price of nothing is stated, and no other for anybody. No price at all is not free.
  var isStatedFree: Bool {
    let priced = costOptions.filter { $0.amount != nil }
    return !priced.isEmpty && priced.allSatisfy(\.isFree)
  }

  /// The days it is open or can be had; empty when none is stated.
  var statedWeekdays: Set<Weekday> {
    schedules.reduce(into: Set<Weekday>()) { $0.formUnion($1.weekdays) }
      .union((provider?.availability ?? []).map(\.weekday))
  }
}

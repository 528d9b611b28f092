import OpenReferral

/// What one provider would earn for any of the visits of a need, by day. Needs known times; without known rates it only
/// tells what is possible.
struct ProviderWeek {
  let provider: ProviderProfile
  let week: NeedWeek
  private let rules: NeedRules
  /// One a day of the need.
  let days: [DayPay]
  let hasRates: Bool

  init(_ provider: ProviderProfile, _ week: NeedWeek, _ rules: NeedRules) {
    self.provider = provider
    self.week = week
    self.rules = rules
    let rates = rules.rates(of: provider)
    hasRates = rates != nil
    days = week.days.map { day in
      DayPay(
        day.visits.map { week.visits[$0] }, free: provider.week?.days[day.day] ?? 0, rates: rates ?? .free)
    }
  }

  /// Whether they can do all visits, and for no more than a budget where one is given and their rate is known.
  func isPossible(within budget: Money?) -> Bool {
    guard let pay else { return false }
    guard let budget, hasRates else { return true }
    return rules.cost(ofPay: pay, kind: provider.kind).total <= budget
  }

  /// What they would earn for all visits, placed at their cheapest; nil when they cannot do them all.
  var pay: Money? {
    var sum = 0
    for day in days {
      guard let units = day.units.last, units != DayPay.impossible else { return nil }
      sum += units
    }
    return Money(units: sum)
  }

  /// What they would earn for as many of some visits as they can do together; nil when that is none.
  func pay(for visits: Set<Int>) -> Money? {
    var (sum, isAny) = (0, false)
    for (day, pay) in zip(week.days, days) {
      var choice = 0
      for (place, visit) in day.visits.enumerated() where visits.contains(visit) {
        if pay.units[choice | 1 << place] != DayPay.impossible { choice |= 1 << place }
      }
      sum += pay.units[choice]
      isAny = isAny || choice != 0
    }
    return isAny ? Money(units: sum) : nil
  }

  /// The provider as a cover plan sees them.
  func candidate(points: Int) -> CoverCandidate {
    CoverCandidate(
      isEmployee: provider.kind == .personalAssistant, days: days.map(\.units),
      minutesFree: provider.minutesFree, points: points)
  }

  /// When some visits would start, at the least cost; in the order of the week.
  func calls(for visits: [Int]) -> [PlannedTeam.Call] {
    var calls: [PlannedTeam.Call] = []
    for (day, pay) in zip(week.days, days) {
      let choice = day.visits.enumerated().reduce(0) { visits.contains($1.element) ? $0 | 1 << $1.offset : $0 }
      let starts = pay.placement(of: choice) ?? [:]
      calls += starts.map { PlannedTeam.Call(visit: day.visits[$0.key], start: $0.value * 30) }
        .sorted { $0.start < $1.start }
    }
    return calls
  }
}

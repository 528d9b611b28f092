import OpenReferral

/// What a must-have looks at in a provider, and all it looks at: `NeedRules` works a verdict out from it alone. Many
/// providers share one, so that a verdict is worked out once for all of them.
enum Facet: Hashable {
  case kind(ListingKind)
  case payers([PayerKind])
  /// Those that can be tested against a place.
  case areas([Coverage])
  case tasks(TaskSet, areStated: Bool)
  case gender(String?)
  case home(pets: Bool?, smokers: Bool?, smokes: Bool?)
  case limits([LoneWorkingLimit])
  case driving(drives: Bool?, isInsured: Bool?)
  /// Weeks until they can start.
  case waiting(Int?)
  /// Minutes a week they have left.
  case minutes(Int?)
  case money(ListingKind, StatedRates)

  /// Nil where the constraint is not read from a facet: it looks at the provider as such, at times or at entries.
  init?(_ constraint: Constraint, of provider: ProviderProfile) {
    let facts = provider.facts
    switch constraint {
    case .notWith, .times, .training, .checks, .languages: return nil
    case .kind: self = .kind(provider.kind)
    case .payer: self = .payers(facts.payers)
    case .place: self = .areas(provider.areas.map(\.coverage).filter { $0 != .unresolved })
    case .tasks: self = .tasks(provider.tasks, areStated: !facts.tasks.isEmpty)
    case .gender: self = .gender(GenderWord.fold(facts.gender))
    case .home: self = .home(pets: facts.worksWithPets, smokers: facts.worksWithSmokers, smokes: facts.smokes)
    case .limits: self = .limits(facts.loneWorkingLimits)
    case .driving: self = .driving(drives: facts.drives, isInsured: facts.hasBusinessInsurance)
    case .start: self = .waiting(facts.waitingWeeks)
    case .hours: self = .minutes(provider.minutesFree)
    case .money: self = .money(provider.kind, StatedRates(facts))
    }
  }
}

import Foundation
import OpenReferral

/// What one constraint or wish looks at in a provider. Providers with the same facet get the same verdict, so that a
/// verdict is worked out once for all of them.
enum Facet: Hashable {
  case kind(ListingKind)
  case payers([PayerKind])
  case areas([Coverage])
  case tasks(TaskSet, areStated: Bool)
  case training([ProviderTraining])
  case checks([ProviderCheck])
  case gender(String?)
  case languages([PlainWords], [LanguageLevel?])
  case home(pets: Bool?, smokers: Bool?, smokes: Bool?)
  case limits([LoneWorkingLimit])
  case driving(Bool?, Bool?)
  case waiting(Int?)
  case minutes(Int?)
  case money(ListingKind, Decimal?, [ProviderRate])
  case interests([String])
  case skills(TaskSet, [ProviderTraining])
  case person([PlainWords], String?, String?)
  case asOf(String?)

  /// Nil where the constraint is not read from a facet: it looks at the provider as such, or at times.
  init?(_ constraint: Constraint, of provider: ProviderProfile) {
    let facts = provider.facts
    switch constraint {
    case .notWith, .times: return nil
    case .kind: self = .kind(provider.kind)
    case .payer: self = .payers(facts.payers)
    case .place: self = .areas(provider.areas.map(\.coverage))
    case .tasks: self = .tasks(provider.tasks, areStated: !facts.tasks.isEmpty)
    case .training: self = .training(facts.training)
    case .checks: self = .checks(facts.checks)
    case .gender: self = .gender(GenderWord.fold(facts.gender))
    case .languages:
      self = .languages(provider.languages.map { PlainWords($0.name ?? "") }, provider.languages.map(\.level))
    case .home: self = .home(pets: facts.worksWithPets, smokers: facts.worksWithSmokers, smokes: facts.smokes)
    case .limits: self = .limits(facts.loneWorkingLimits)
    case .driving: self = .driving(facts.drives, facts.hasBusinessInsurance)
    case .start: self = .waiting(facts.waitingWeeks)
    case .hours: self = .minutes(provider.minutesFree)
    case .money: self = .money(provider.kind, facts.hourlyRate, facts.rates)
    }
  }

  /// Nil for times, which is no facet.
  init?(_ part: ScorePart, of provider: ProviderProfile) {
    let facts = provider.facts
    switch part {
    case .times: return nil
    case .interests: self = .interests(provider.interests)
    case .skills: self = .skills(provider.tasks, facts.training)
    case .person:
      self = .person(
        provider.languages.map { PlainWords($0.name ?? "") }, GenderWord.fold(facts.gender), facts.faith)
    case .checks: self = .checks(facts.checks)
    case .cost: self = .money(provider.kind, facts.hourlyRate, facts.rates)
    case .freshness: self = .asOf(facts.availabilityAsOf)
    }
  }
}

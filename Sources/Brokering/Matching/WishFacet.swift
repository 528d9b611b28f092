import OpenReferral

/// What a wish looks at in a provider, and all it looks at: `WishRules` works points out from it alone. Many providers
/// share one, so that points are worked out once for all of them.
enum WishFacet: Hashable {
  case interests([PlainWords])
  case skills(TaskSet, [ProviderTraining])
  case person(languages: [PlainWords], gender: String?, faith: PlainWords?)
  case checks([ProviderCheck])
  case cost(ListingKind, StatedRates)
  /// The day on which they said when they can work, as a `DayNumber`.
  case freshness(Int?)

  /// Nil for times, which are no facet.
  init?(_ part: ScorePart, of provider: ProviderProfile) {
    let facts = provider.facts
    switch part {
    case .times: return nil
    case .interests: self = .interests(provider.interests.map(PlainWords.init))
    case .skills: self = .skills(provider.tasks, facts.training)
    case .person:
      self = .person(
        languages: provider.languages.map { PlainWords($0.name ?? "") }, gender: GenderWord.fold(facts.gender),
        faith: facts.faith.map(PlainWords.init))
    case .checks: self = .checks(facts.checks)
    case .cost: self = .cost(provider.kind, StatedRates(facts))
    case .freshness: self = .freshness(facts.availabilityAsOf.flatMap(DayNumber.of))
    }
  }
}

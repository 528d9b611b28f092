import OpenReferral

/// What a wish looks at in a provider besides entries. Many providers share one, so that what it gives is worked out
/// once for all of them.
enum WishFacet: Hashable {
  case skills(TaskSet)
  case person(gender: String?, faith: PlainWords?)
  case cost(ListingKind, StatedRates)
  /// The day on which they said when they can work, as a `DayNumber`.
  case freshness(Int?)

  /// Nil for a part that looks at no facet.
  init?(_ part: ScorePart, of provider: ProviderProfile) {
    let facts = provider.facts
    switch part {
    case .times, .interests, .checks: return nil
    case .skills: self = .skills(provider.tasks)
    case .person: self = .person(gender: GenderWord.fold(facts.gender), faith: facts.faith.map(PlainWords.init))
    case .cost: self = .cost(provider.kind, StatedRates(facts))
    case .freshness: self = .freshness(facts.availabilityAsOf.flatMap(DayNumber.of))
    }
  }
}

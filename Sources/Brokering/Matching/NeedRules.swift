import Foundation
import Geography
import OpenReferral

/// The must-haves of a need, each as one plain function of a provider's facet. Both the table and its twin in the tests
/// ask these, but for times and names, which the table works out in its own way.
public struct NeedRules: Sendable {
  public let need: Need
  /// The day of asking, `yyyy-MM-dd`: what has run out by then does not count.
  public let day: String
  /// How much further than they say providers are taken to travel: for asking what if.
  public let further: Distance
  private let notWith: Set<PlainWords>
  let gender: String?
  let personGender: String?
  let training: [PlainWords]
  let checks: [PlainWords]
  let languages: [PlainWords]
  /// The law of the year of asking.
  public let employment: EmploymentRates

  public init(_ need: Need, day: String, rates: EmploymentRates, further: Distance = .metres(0)) {
    self.need = need
    self.day = day
    self.further = further
    notWith = Set(need.notWith.map(PlainWords.init).filter { !$0.isEmpty })
    gender = GenderWord.fold(need.gender)
    personGender = GenderWord.fold(need.personGender)
    training = need.training.map(PlainWords.init)
    checks = need.checks.map(PlainWords.init)
    languages = need.languages.map(PlainWords.init)
    employment = rates
  }

  /// Whether the need says anything that this constraint is about. One that is not asked is met by all.
  public func isAsked(_ constraint: Constraint) -> Bool {
    switch constraint {
    case .notWith: !notWith.isEmpty
    case .kind: !need.kinds.isEmpty
    case .payer: need.payer != nil
    case .place: need.place != nil
    case .tasks: !need.tasks.isEmpty
    case .training: !training.isEmpty
    case .checks: !checks.isEmpty
    case .gender: gender != nil
    case .languages: !languages.isEmpty
    case .home: need.homeHasPets || need.homeHasSmoker || need.doesNotSmoke
    // A limit of theirs to one gender counts whoever asks.
    case .limits: true
    case .driving: need.drives || need.hasBusinessInsurance
    case .start: need.startWithinWeeks != nil
    case .hours, .times: !need.visits.isEmpty
    case .money: need.highestRate != nil || need.weeklyBudget != nil && !need.visits.isEmpty
    }
  }

  /// How a provider stands to one constraint.
  public func verdict(_ constraint: Constraint, of provider: ProviderProfile) -> Verdict {
    guard isAsked(constraint) else { return .met }
    switch constraint {
    case .notWith: return name(provider)
    case .times: return times(provider)
    case .training: return verdict(on: training, provider.facts.training.map(StatedCourse.init))
    case .checks: return verdict(on: checks, provider.facts.checks.map(StatedCheck.init))
    case .languages: return verdict(on: languages, provider.languages.map(SpokenLanguage.init))
    default: return Facet(constraint, of: provider).map(verdict) ?? .met
    }
  }

  /// Of each thing that is asked for the best entry counts, and of all things the worst.
  private func verdict(on asked: [PlainWords], _ entries: [some StatedEntry]) -> Verdict {
    asked.reduce(.met) { verdict, words in verdict.and(.best(entries.map { $0.verdict(on: words, day) })) }
  }

  private func name(_ provider: ProviderProfile) -> Verdict {
    let isNamed = notWith.contains(PlainWords(provider.id.uuidString)) || notWith.contains(PlainWords(provider.name))
    return isNamed ? .unmet : .met
  }

  private func times(_ provider: ProviderProfile) -> Verdict {
    guard let week = provider.week else { return .unknown }
    return need.visits.contains { $0.fits(in: week.days[$0.day]) } ? .met : .unmet
  }

  /// The rates by which a provider is paid; nil when no daytime rate is known.
  public func rates(of provider: ProviderProfile) -> HourlyRates? {
    rates(StatedRates(provider.facts), of: provider.kind)
  }

  func rates(_ stated: StatedRates, of kind: ListingKind) -> HourlyRates? {
    HourlyRates(stated, minimum: kind == .personalAssistant ? employment.minimumWage : 0)
  }

  /// What a week's pay costs the person: as an employer, or as the charge of somebody self-employed. Employment
  /// Allowance, where it is claimed, takes the employer's insurance away; it is far above what one assistant comes to.
  public func cost(ofPay pay: Money, kind: ListingKind) -> WeeklyCost {
    guard kind == .personalAssistant else { return WeeklyCost(charge: pay) }
    var cost = WeeklyCost(pay: pay, rates: employment)
    if need.claimsEmploymentAllowance {
      cost.nationalInsurance = max(.zero, cost.nationalInsurance - employment.weeklyAllowance)
    }
    return cost
  }
}

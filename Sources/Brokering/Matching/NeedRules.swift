import Foundation
import Geography
import OpenReferral

/// The must-haves of a need, each as one plain function of a provider. Both the table and its twin in the tests ask these,
/// but for times and place, which the table works out in its own way.
public struct NeedRules: Sendable {
  public let need: Need
  /// The day of asking, `yyyy-MM-dd`: what has run out by then does not count.
  public let day: String
  /// How much further than they say providers are taken to travel: for asking what if.
  public let further: Distance
  private let notWith: Set<PlainWords>
  private let gender: String?
  private let personGender: String?
  private let training: [PlainWords]
  private let checks: [PlainWords]
  private let languages: [PlainWords]
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
    let facts = provider.facts
    switch constraint {
    case .notWith:
      let isNamed = notWith.contains(PlainWords(provider.id.uuidString)) || notWith.contains(PlainWords(provider.name))
      return isNamed ? .unmet : .met
    case .kind: return need.kinds.contains(provider.kind) ? .met : .unmet
    case .payer:
      guard let payer = need.payer, !facts.payers.isEmpty else { return .unknown }
      return facts.payers.contains(payer) ? .met : .unmet
    case .place: return place(provider)
    case .tasks:
      if provider.tasks.isSuperset(of: need.tasks) { return .met }
      return facts.tasks.isEmpty ? .unknown : .unmet
    case .training: return training.reduce(.met) { $0.and(isTrained(in: $1, facts)) }
    case .checks: return checks.reduce(.met) { $0.and(isChecked($1, facts)) }
    case .gender: return GenderWord.fold(facts.gender).map { $0 == gender ? .met : .unmet } ?? .unknown
    case .languages: return languages.reduce(.met) { $0.and(speaks($1, provider)) }
    case .home: return home(facts)
    case .limits: return limits(facts)
    case .driving:
      return (need.drives ? Verdict.wanting(facts.drives) : .met)
        .and(need.hasBusinessInsurance ? .wanting(facts.hasBusinessInsurance) : .met)
    case .start:
      guard let latest = need.startWithinWeeks, let weeks = facts.waitingWeeks else { return .unknown }
      return weeks <= latest ? .met : .unmet
    case .hours:
      guard let free = provider.minutesFree else { return .met }
      return need.visits.contains { $0.minutes <= free } ? .met : .unmet
    case .times:
      guard let week = provider.week else { return .unknown }
      return need.visits.contains { Self.canDo($0, in: week) } ? .met : .unmet
    case .money: return money(provider)
    }
  }

  /// Whether some stretch of a visit's length inside its window is free.
  static func canDo(_ visit: Visit, in week: WeekSlots) -> Bool {
    WeekSlots.starts(in: week.days[visit.day], length: visit.slots) & visit.starts != 0
  }

  /// The rates by which a provider is paid; nil when no daytime rate is known.
  public func rates(of provider: ProviderProfile) -> HourlyRates? {
    HourlyRates(provider.facts, minimum: provider.kind == .personalAssistant ? employment.minimumWage : 0)
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

  // MARK: One by one

  private func place(_ provider: ProviderProfile) -> Verdict {
    guard let place = need.place else { return .met }
    let known = provider.areas.map(\.coverage).filter { $0 != .unresolved }
    if known.contains(where: { $0.reaches(place, further: further) }) { return .met }
    return known.isEmpty ? .unknown : .unmet
  }

  private func isTrained(in course: PlainWords, _ facts: CareProvider) -> Verdict {
    let done = facts.training.filter { PlainWords($0.name).contains(course) }
    if done.contains(where: { !$0.isExpired(on: day) }) { return .met }
    return done.isEmpty ? .unknown : .unmet
  }

  private func isChecked(_ name: PlainWords, _ facts: CareProvider) -> Verdict {
    let found = facts.checks.filter { check in
      let level = check.level ?? ""
      return [check.name + " " + level, level + " " + check.name].contains { PlainWords($0).contains(name) }
    }
    let current = found.filter { !$0.isExpired(on: day) }
    if current.contains(where: { $0.supportedState != .claimed }) { return .met }
    return found.isEmpty || !current.isEmpty ? .unknown : .unmet
  }

  private func speaks(_ language: PlainWords, _ provider: ProviderProfile) -> Verdict {
    let spoken = provider.languages.filter { $0.name.map { PlainWords($0).contains(language) } ?? false }
    if spoken.contains(where: { $0.level != .basic }) { return .met }
    return spoken.isEmpty ? .unknown : .unmet
  }

  private func home(_ facts: CareProvider) -> Verdict {
    var verdict = Verdict.met
    if need.homeHasPets { verdict = verdict.and(.wanting(facts.worksWithPets)) }
    if need.homeHasSmoker { verdict = verdict.and(.wanting(facts.worksWithSmokers)) }
    if need.doesNotSmoke { verdict = verdict.and(.wanting(facts.smokes.map { !$0 })) }
    return verdict
  }

  private func limits(_ facts: CareProvider) -> Verdict {
    var verdict = Verdict.met
    for (limit, wanted) in [(LoneWorkingLimit.womenOnly, "woman"), (.menOnly, "man")]
    where facts.loneWorkingLimits.contains(limit) {
      verdict = verdict.and(.wanting(personGender.map { $0 == wanted }))
    }
    if need.usesHoist, facts.loneWorkingLimits.contains(.noHoist) { verdict = .unmet }
    return verdict
  }

  private func money(_ provider: ProviderProfile) -> Verdict {
    guard let rates = rates(of: provider) else { return .unknown }
    if let highest = need.highestRate, rates.pence(in: .day) > highest { return .unmet }
    guard let budget = need.weeklyBudget, !need.visits.isEmpty else { return .met }
    return need.visits.contains { rates.leastPay(for: $0) <= budget } ? .met : .unmet
  }
}

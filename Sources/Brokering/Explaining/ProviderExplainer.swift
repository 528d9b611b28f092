import OpenReferral

/// Says why a provider fits and what to ask first.
public struct ProviderExplainer {
  /// Days after which times are worth asking about again.
  public static let daysUntilOld = 90

  private let rules: NeedRules
  private let wishes: WishRules
  private let vocabulary: TaskVocabulary
  private let week: NeedWeek

  public init(_ rules: NeedRules, vocabulary: TaskVocabulary) {
    self.rules = rules
    self.vocabulary = vocabulary
    wishes = WishRules(rules)
    week = NeedWeek(rules.need.visits)
  }

  public func explain(_ match: BrokerMatch, of table: ProviderTable) -> ExplainedProvider {
    let provider = table.providers[match.provider]
    let cost = cost(of: provider, match)
    return ExplainedProvider(
      provider: provider, fit: match.fit, score: match.score, reasons: reasons(provider, match, cost),
      toAsk: questions(provider, match.toAsk),
      missing: provider.week == nil ? [] : week.visits.indices.filter { !match.visits.contains($0) }, cost: cost)
  }

  // MARK: Cost

  /// Visits that overlap are left out from the last on, until the rest can be done together.
  private func cost(of provider: ProviderProfile, _ match: BrokerMatch) -> WeeklyCost? {
    guard !match.visits.isEmpty else { return nil }
    let theirs = ProviderWeek(provider, week, rules)
    guard theirs.hasRates, let pay = theirs.pay(for: match.visits) else { return nil }
    return rules.cost(ofPay: pay, kind: provider.kind)
  }

  // MARK: Reasons

  private func reasons(_ provider: ProviderProfile, _ match: BrokerMatch, _ cost: WeeklyCost?) -> [MatchReason] {
    let need = rules.need
    var reasons: [MatchReason] = []
    let tasks = provider.tasks.intersection(need.tasks.union(need.wishedTasks))
    if !tasks.isEmpty { reasons.append(.doesTasks(vocabulary.names(tasks))) }
    if !week.visits.isEmpty, !match.visits.isEmpty {
      reasons.append(.canDoVisits(match.visits.count, of: week.visits.count))
    }
    reasons += [trained(provider.facts), spoken(provider), checked(provider.facts)].compactMap(\.self)
    if let gender = provider.facts.gender, isWished(gender) { reasons.append(.isGender(gender)) }
    if let faith = provider.facts.faith, let wished = need.wishedFaith, PlainWords(faith).contains(PlainWords(wished)) {
      reasons.append(.isOfFaith(faith))
    }
    let shared = wishes.shared(provider)
    if !shared.isEmpty { reasons.append(.sharesInterests(shared)) }
    if let payer = need.payer, provider.facts.payers.contains(payer) { reasons.append(.takesPayer(payer)) }
    if let budget = need.weeklyBudget, let cost, cost.total <= budget { reasons.append(.isWithinBudget) }
    return reasons
  }

  private func isWished(_ gender: String) -> Bool {
    [rules.need.gender, rules.need.wishedGender].contains {
      $0 != nil && GenderWord.fold($0) == GenderWord.fold(gender)
    }
  }

  private func trained(_ facts: CareProvider) -> MatchReason? {
    let asked = (rules.need.training + rules.need.wishedTraining).map(PlainWords.init)
    let names = facts.training.filter { course in
      !course.isExpired(on: rules.day) && asked.contains { PlainWords(course.name).contains($0) }
    }.map(\.name)
    return names.isEmpty ? nil : .isTrained(names)
  }

  private func spoken(_ provider: ProviderProfile) -> MatchReason? {
    let asked = (rules.need.languages + rules.need.wishedLanguages).map(PlainWords.init)
    let spoken = provider.languages.filter { language in
      language.name.map { name in asked.contains { PlainWords(name).contains($0) } } ?? false
    }
    return spoken.isEmpty ? nil : .speaks(spoken)
  }

  private func checked(_ facts: CareProvider) -> MatchReason? {
    let seen = facts.checks.filter { $0.supportedState != .claimed && !$0.isExpired(on: rules.day) }
    return seen.isEmpty ? nil : .isChecked(seen)
  }

  // MARK: Questions

  private func questions(_ provider: ProviderProfile, _ unknown: [Constraint]) -> [AskFirst] {
    unknown.flatMap { questions($0, provider) } + besides(provider)
  }

  private func questions(_ constraint: Constraint, _ provider: ProviderProfile) -> [AskFirst] {
    let (need, facts) = (rules.need, provider.facts)
    func isOpen(_ change: (inout Need) -> Void) -> Bool {
      var single = Need()
      change(&single)
      let rules = NeedRules(single, day: rules.day, rates: rules.employment)
      return rules.verdict(constraint, of: provider) == .unknown
    }
    switch constraint {
    case .tasks: return [.tasks]
    case .training: return need.training.filter { name in isOpen { $0.training = [name] } }.map { .training($0) }
    case .checks:
      return need.checks.filter { name in isOpen { $0.checks = [name] } }.map { name in
        .check(name, isClaimed: facts.checks.contains { PlainWords($0.name).contains(PlainWords(name)) })
      }
    case .gender: return [.gender]
    case .languages: return need.languages.filter { name in isOpen { $0.languages = [name] } }.map { .language($0) }
    case .payer: return need.payer.map { [.payer($0)] } ?? []
    case .place: return [.area]
    case .home:
      return [
        need.homeHasPets && facts.worksWithPets == nil ? .pets : nil,
        need.homeHasSmoker && facts.worksWithSmokers == nil ? .smokersAtHome : nil,
        need.doesNotSmoke && facts.smokes == nil ? .smoking : nil,
      ].compactMap(\.self)
    case .limits:
      return facts.loneWorkingLimits.filter { $0 == .womenOnly || $0 == .menOnly }.map { .worksOnlyFor($0) }
    case .driving:
      return [
        need.drives && facts.drives == nil ? .drives : nil,
        need.hasBusinessInsurance && facts.hasBusinessInsurance == nil ? .businessInsurance : nil,
      ].compactMap(\.self)
    case .start: return [.start]
    case .times: return [.times]
    case .money: return [.rate]
    case .notWith, .kind, .hours: return []
    }
  }

  /// What is worth asking whatever the must-haves say.
  private func besides(_ provider: ProviderProfile) -> [AskFirst] {
    var questions: [AskFirst] = []
    if provider.week != nil, let age = age(provider.facts), age > Self.daysUntilOld {
      questions.append(.timesAreOld(days: age))
    }
    if let rates = rules.rates(of: provider) {
      let bands = rules.need.visits.flatMap { visit in
        (visit.firstSlot..<visit.latestEnd / 30).map { HourlyRates.band(day: visit.day, slot: $0) }
      }
      let assumed = rates.assumed.filter(bands.contains)
      if !assumed.isEmpty { questions.append(.rates(assumed)) }
      if rates.isRaised { questions.append(.belowMinimumWage) }
    }
    let care = vocabulary.task(id: "personal-care") ?? []
    if provider.kind == .microProvider, !care.isEmpty, rules.need.tasks.isSuperset(of: care),
      provider.facts.isRegistered != true
    {
      questions.append(.registration)
    }
    return questions
  }

  private func age(_ facts: CareProvider) -> Int? {
    guard let stated = facts.availabilityAsOf.flatMap(DayNumber.of), let today = DayNumber.of(rules.day) else {
      return nil
    }
    return today - stated
  }
}

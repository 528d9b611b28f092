import OpenReferral

extension NeedRules {
  /// How whoever has a facet stands to the constraint it belongs to, where that is asked.
  func verdict(of facet: Facet) -> Verdict {
    switch facet {
    case .kind(let kind): need.kinds.contains(kind) ? .met : .unmet
    case .payers(let payers): payer(payers)
    case .areas(let areas): place(areas)
    case .tasks(let tasks, let areStated): tasks.isSuperset(of: need.tasks) ? .met : areStated ? .unmet : .unknown
    case .gender(let theirs): theirs.map { $0 == gender ? .met : .unmet } ?? .unknown
    case .home(let pets, let smokers, let smokes): home(pets: pets, smokers: smokers, smokes: smokes)
    case .limits(let theirs): limits(theirs)
    case .driving(let drives, let isInsured):
      (need.drives ? Verdict.wanting(drives) : .met).and(need.hasBusinessInsurance ? .wanting(isInsured) : .met)
    case .waiting(let weeks): start(in: weeks)
    case .minutes(let free): hours(free)
    case .money(let kind, let stated): money(rates(stated, of: kind))
    }
  }

  private func payer(_ payers: [PayerKind]) -> Verdict {
    guard let payer = need.payer, !payers.isEmpty else { return .unknown }
    return payers.contains(payer) ? .met : .unmet
  }

  private func place(_ areas: [Coverage]) -> Verdict {
    guard let place = need.place else { return .met }
    if areas.contains(where: { $0.reaches(place, further: further) }) { return .met }
    return areas.isEmpty ? .unknown : .unmet
  }

  private func home(pets: Bool?, smokers: Bool?, smokes: Bool?) -> Verdict {
    var verdict = Verdict.met
    if need.homeHasPets { verdict = verdict.and(.wanting(pets)) }
    if need.homeHasSmoker { verdict = verdict.and(.wanting(smokers)) }
    if need.doesNotSmoke { verdict = verdict.and(.wanting(smokes.map { !$0 })) }
    return verdict
  }

  private func limits(_ limits: [LoneWorkingLimit]) -> Verdict {
    var verdict = Verdict.met
    for (limit, wanted) in [(LoneWorkingLimit.womenOnly, "woman"), (.menOnly, "man")] where limits.contains(limit) {
      verdict = verdict.and(.wanting(personGender.map { $0 == wanted }))
    }
    if need.usesHoist, limits.contains(.noHoist) { verdict = .unmet }
    return verdict
  }

  private func start(in weeks: Int?) -> Verdict {
    guard let latest = need.startWithinWeeks, let weeks else { return .unknown }
    return weeks <= latest ? .met : .unmet
  }

  private func hours(_ free: Int?) -> Verdict {
    guard let free else { return .met }
    return need.visits.contains { $0.minutes <= free } ? .met : .unmet
  }

  private func money(_ rates: HourlyRates?) -> Verdict {
    guard let rates else { return .unknown }
    if let highest = need.highestRate, rates.pence(in: .day) > highest { return .unmet }
    guard let budget = need.weeklyBudget, !need.visits.isEmpty else { return .met }
    return need.visits.contains { rates.leastPay(for: $0) <= budget } ? .met : .unmet
  }
}

import OpenReferral

/// The wishes of a need as points. A part that nothing was wished for gives everybody nothing.
public struct WishRules: Sendable {
  let rules: NeedRules
  private let interests: [PlainWords]
  private let training: [PlainWords]
  private let languages: [PlainWords]
  private let faith: PlainWords?
  private let gender: String?
  private let today: Int?

  /// What brokers look for first.
  static let usualChecks = ["dbs", "references", "insurance", "right to work"].map(PlainWords.init)
  /// Wishes of one sort that count: more than a form takes.
  private static let most = 64
  /// Days after which what somebody said of their times counts for nothing.
  public static let daysUntilStale = 180

  public init(_ rules: NeedRules) {
    self.rules = rules
    let need = rules.need
    interests = need.interests.prefix(Self.most).map(PlainWords.init)
    training = need.wishedTraining.prefix(Self.most).map(PlainWords.init)
    languages = need.wishedLanguages.prefix(Self.most).map(PlainWords.init)
    faith = need.wishedFaith.map(PlainWords.init)
    gender = GenderWord.fold(need.wishedGender)
    today = DayNumber.of(rules.day)
  }

  /// Points for a part, but for times, which depends on the visits they can do. 0 to its `most`.
  public func points(_ part: ScorePart, of provider: ProviderProfile) -> Int {
    part.points(
      facet: WishFacet(part, of: provider).map(value) ?? 0, entries: met(part, by: provider), of: count(part))
  }

  /// How many wishes of a part there are that are met or not met.
  func count(_ part: ScorePart) -> Int {
    switch part {
    case .times, .cost, .freshness: 0
    case .interests: interests.count
    case .skills: rules.need.wishedTasks.count + training.count
    case .person: languages.count + (gender == nil ? 0 : 1) + (faith == nil ? 0 : 1)
    case .checks: Self.usualChecks.count
    }
  }

  /// What a facet gives: points for cost and freshness, else how many wishes of its part it meets.
  func value(of facet: WishFacet) -> Int {
    switch facet {
    case .skills(let tasks): rules.need.wishedTasks.intersection(tasks).count
    case .person(let theirs, let theirFaith):
      (gender != nil && theirs == gender ? 1 : 0) + (faith.map { theirFaith?.contains($0) == true } == true ? 1 : 0)
    case .cost(let kind, let stated): cost(rules.rates(stated, of: kind))
    case .freshness(let stated): freshness(stated)
    }
  }

  // MARK: Entries

  /// The wishes that an entry meets, as bits.
  func interests(metBy theirs: PlainWords) -> UInt64 { bits(interests) { theirs.contains($0) || $0.contains(theirs) } }
  func courses(metBy course: StatedCourse) -> UInt64 {
    course.isExpired(on: rules.day) ? 0 : bits(training) { course.name.contains($0) }
  }
  func languages(metBy language: SpokenLanguage) -> UInt64 { bits(languages) { language.name.contains($0) } }
  func checks(metBy check: StatedCheck) -> UInt64 {
    check.isSeen(on: rules.day) ? bits(Self.usualChecks) { check.name.contains($0) } : 0
  }

  private func bits(_ wishes: [PlainWords], _ isMet: (PlainWords) -> Bool) -> UInt64 {
    wishes.indices.reduce(0) { isMet(wishes[$1]) ? $0 | 1 << UInt64($1) : $0 }
  }

  private func met(_ part: ScorePart, by provider: ProviderProfile) -> Int {
    let met: [UInt64] =
      switch part {
      case .times, .cost, .freshness: []
      case .interests: provider.interests.map { interests(metBy: PlainWords($0)) }
      case .skills: provider.facts.training.map { courses(metBy: StatedCourse($0)) }
      case .person: provider.languages.map { languages(metBy: SpokenLanguage($0)) }
      case .checks: provider.facts.checks.map { checks(metBy: StatedCheck($0)) }
      }
    return met.reduce(0, |).nonzeroBitCount
  }

  /// Points for doing so many of the visits.
  public func points(visits: Int) -> Int {
    ScorePart.times.points(facet: 0, entries: visits, of: rules.need.visits.count)
  }

  /// The interests wished for that they have too, in the words of the need.
  public func shared(_ provider: ProviderProfile) -> [String] {
    let met = provider.interests.map { interests(metBy: PlainWords($0)) }.reduce(0, |)
    return interests.indices.filter { met >> UInt64($0) & 1 == 1 }.map { rules.need.interests[$0] }
  }

  /// The share of the budget that all visits at their rate would leave; nothing where either is unknown.
  private func cost(_ rates: HourlyRates?) -> Int {
    guard let budget = rules.need.weeklyBudget, budget > .zero, let rates else { return 0 }
    let pay = rules.need.visits.reduce(Money.zero) { $0 + rates.leastPay(for: $1) }
    guard pay > .zero, pay < budget else { return 0 }
    return ScorePart.cost.most * ((budget - pay).units / Money.unitsInPenny) / (budget.units / Money.unitsInPenny)
  }

  private func freshness(_ stated: Int?) -> Int {
    guard let stated, let today else { return 0 }
    let age = min(max(0, today - stated), Self.daysUntilStale)
    return ScorePart.freshness.most * (Self.daysUntilStale - age) / Self.daysUntilStale
  }
}

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
  /// Days after which what somebody said of their times counts for nothing.
  public static let daysUntilStale = 180

  public init(_ rules: NeedRules) {
    self.rules = rules
    let need = rules.need
    interests = need.interests.map(PlainWords.init)
    training = need.wishedTraining.map(PlainWords.init)
    languages = need.wishedLanguages.map(PlainWords.init)
    faith = need.wishedFaith.map(PlainWords.init)
    gender = GenderWord.fold(need.wishedGender)
    today = DayNumber.of(rules.day)
  }

  /// Points for a part, but for times, which depends on the visits they can do. 0 to its `most`.
  public func points(_ part: ScorePart, of provider: ProviderProfile) -> Int {
    WishFacet(part, of: provider).map(points) ?? 0
  }

  /// Points for the part a facet belongs to.
  func points(of facet: WishFacet) -> Int {
    switch facet {
    case .interests(let theirs): share(shared(theirs).count, of: interests.count, .interests)
    case .skills(let tasks, let courses): skills(tasks, courses)
    case .person(let languages, let gender, let faith): person(languages, gender, faith)
    case .checks(let checks):
      share(Self.usualChecks.count { isSeen($0, checks) }, of: Self.usualChecks.count, .checks)
    case .cost(let kind, let stated): cost(rules.rates(stated, of: kind))
    case .freshness(let stated): freshness(stated)
    }
  }

  /// Points for doing so many of the visits.
  public func points(visits: Int) -> Int { share(visits, of: rules.need.visits.count, .times) }

  /// The interests wished for that they have too, in the words of the need.
  public func shared(_ provider: ProviderProfile) -> [String] { shared(provider.interests.map(PlainWords.init)) }

  private func shared(_ theirs: [PlainWords]) -> [String] {
    zip(rules.need.interests, interests)
      .filter { wanted in theirs.contains { $0.contains(wanted.1) || wanted.1.contains($0) } }.map(\.0)
  }

  private func share(_ count: Int, of all: Int, _ part: ScorePart) -> Int { all == 0 ? 0 : part.most * count / all }

  private func skills(_ tasks: TaskSet, _ courses: [ProviderTraining]) -> Int {
    let wished = rules.need.wishedTasks
    let done = training.count { course in
      courses.contains { !$0.isExpired(on: rules.day) && PlainWords($0.name).contains(course) }
    }
    return share(wished.intersection(tasks).count + done, of: wished.count + training.count, .skills)
  }

  private func person(_ spoken: [PlainWords], _ theirs: String?, _ theirFaith: PlainWords?) -> Int {
    var met = languages.count { language in spoken.contains { $0.contains(language) } }
    if let gender, theirs == gender { met += 1 }
    if let faith, let theirFaith, theirFaith.contains(faith) { met += 1 }
    return share(met, of: languages.count + (gender == nil ? 0 : 1) + (faith == nil ? 0 : 1), .person)
  }

  private func isSeen(_ check: PlainWords, _ checks: [ProviderCheck]) -> Bool {
    checks.contains {
      PlainWords($0.name).contains(check) && $0.supportedState != .claimed && !$0.isExpired(on: rules.day)
    }
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

/// Fit and points of the providers that are left, each part worked out once a facet.
struct ProviderScorer {
  private let table: ProviderTable
  private let rules: NeedRules
  private let wishes: WishRules
  private let week: NeedWeek
  private let all: UInt64
  /// Whether one budget test a rate will do, because visits cannot be moved.
  private let hasFixedPay: Bool
  private var memory: [[Int16]]
  private var interests: WishMemory<PlainWords>
  private var courses: WishMemory<StatedCourse>
  private var languages: WishMemory<SpokenLanguage>
  private var checks: WishMemory<StatedCheck>
  private var withinBudget: [Int8]
  /// Whether they have the hours for all visits, by the facet of theirs; unknown hours are enough.
  private let hasHours: [Bool]
  private let visitPoints: [Int]
  /// How many wishes there are, by part.
  private let counts: [Int]
  private(set) var points = 0
  private(set) var weeksPlaced = 0

  init(_ table: ProviderTable, _ rules: NeedRules, _ week: NeedWeek) {
    self.table = table
    self.rules = rules
    self.week = week
    let wishes = WishRules(rules)
    self.wishes = wishes
    all = (1 << UInt64(week.visits.count)) - 1
    hasFixedPay = !week.isFlexible && !week.hasOverlaps
    memory = ScorePart.allCases.map { Array(repeating: -1, count: table.wishes[$0.rawValue].values.count) }
    counts = ScorePart.allCases.map { wishes.count($0) }
    interests = WishMemory(table.interests, wishes.interests)
    courses = WishMemory(table.courses, wishes.courses)
    languages = WishMemory(table.languages, wishes.languages)
    checks = WishMemory(table.checks, wishes.checks)
    withinBudget = Array(repeating: -1, count: table.columns[Constraint.money.rawValue].values.count)
    hasHours = table.columns[Constraint.hours.rawValue].values.map { facet in
      if case .minutes(let free?) = facet { return free >= week.minutes }
      return true
    }
    visitPoints = (0...week.visits.count).map { wishes.points(visits: $0) }
  }

  /// - Parameters:
  ///   - unknown: the constraints of which something must be asked, as bits.
  ///   - visits: the visits they can do, as bits.
  mutating func fit(_ place: Int, unknown: UInt32, visits: UInt64) -> FitKind {
    let timesUnknown = unknown & Constraint.times.bit != 0
    if !timesUnknown {
      guard visits == all else { return .part }
      guard hasHours[facet(.hours, place)], isWithinBudget(place) else { return .part }
    }
    return unknown == 0 ? .whole : .ifConfirmed
  }

  /// The points of a provider together, the same as `score(_:visits:).total`.
  mutating func total(_ place: Int, visits: UInt64) -> Int {
    var total = visitPoints[visits.nonzeroBitCount]
    for part in ScorePart.allCases.dropFirst() { total += points(part, place) }
    return total
  }

  mutating func score(_ place: Int, visits: UInt64) -> BrokerScore {
    BrokerScore(
      points: [visitPoints[visits.nonzeroBitCount]] + ScorePart.allCases.dropFirst().map { points($0, place) })
  }

  private mutating func points(_ part: ScorePart, _ place: Int) -> Int {
    let count = counts[part.rawValue]
    return part.points(facet: value(part, place), entries: count == 0 ? 0 : met(part, place), of: count)
  }

  /// What the provider's facet gives; 0 for a part without facets.
  private mutating func value(_ part: ScorePart, _ place: Int) -> Int {
    let column = table.wishes[part.rawValue]
    guard !column.values.isEmpty else { return 0 }
    let facet = Int(column.facets[place])
    let known = memory[part.rawValue][facet]
    if known >= 0 { return Int(known) }
    let found = wishes.value(of: column.values[facet])
    memory[part.rawValue][facet] = Int16(found)
    points += 1
    return found
  }

  /// How many wishes of a part the provider's entries meet.
  private mutating func met(_ part: ScorePart, _ place: Int) -> Int {
    switch part {
    case .times, .cost, .freshness: 0
    case .interests: interests.count(place)
    case .skills: courses.count(place)
    case .person: languages.count(place)
    case .checks: checks.count(place)
    }
  }

  /// Whether one person can do all visits for the budget; true where there is none or their rate is not known.
  private mutating func isWithinBudget(_ place: Int) -> Bool {
    guard hasFixedPay else {
      weeksPlaced += 1
      return ProviderWeek(table.providers[place], week, rules).isPossible(within: rules.need.weeklyBudget)
    }
    guard rules.need.weeklyBudget != nil else { return true }
    let facet = facet(.money, place)
    if withinBudget[facet] >= 0 { return withinBudget[facet] == 1 }
    let fits = ProviderWeek(table.providers[place], week, rules).isPossible(within: rules.need.weeklyBudget)
    withinBudget[facet] = fits ? 1 : 0
    return fits
  }

  private func facet(_ constraint: Constraint, _ place: Int) -> Int {
    Int(table.columns[constraint.rawValue].facets[place])
  }
}

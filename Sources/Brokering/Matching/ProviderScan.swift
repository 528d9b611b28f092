/// One need gone through a `ProviderTable`.
///
/// The verdicts of a provider are two sets of 16 bits in one number: what is unmet, and above it what is unknown.
struct ProviderScan {
  private let table: ProviderTable
  private let rules: NeedRules
  private let limit: Int
  private let week: NeedWeek
  private var marks: [UInt32]
  /// The visits each provider can do, where times were asked.
  private var visits: [UInt64] = []
  private var work = BrokerWork()
  private var scorer: ProviderScorer

  init(_ table: ProviderTable, _ rules: NeedRules, limit: Int) {
    self.table = table
    self.rules = rules
    self.limit = limit
    week = NeedWeek(rules.need.visits)
    marks = Array(repeating: 0, count: table.providers.count)
    scorer = ProviderScorer(table, rules, week)
  }

  mutating func run() -> BrokerMatches {
    markNames()
    for constraint in Constraint.allCases where rules.isAsked(constraint) { markFacets(constraint) }
    markEntries()
    if rules.isAsked(.times) { markTimes() }
    let asked = Constraint.allCases.filter(rules.isAsked)
    for constraint in asked { work.tested[constraint] = table.providers.count }
    let removals = count(asked)
    let (best, found) = rank()
    work.points = scorer.points
    work.weeksPlaced = scorer.weeksPlaced
    return BrokerMatches(
      matches: best, providers: table.providers.count, found: found, removals: removals, work: work)
  }

  // MARK: Must-haves

  private mutating func markNames() {
    for words in rules.need.notWith.map(PlainWords.init) {
      for place in table.named[words] ?? [] { marks[place] |= Constraint.notWith.bit }
    }
  }

  private mutating func markFacets(_ constraint: Constraint) {
    let column = table.columns[constraint.rawValue]
    guard !column.values.isEmpty else { return }
    let rules = rules
    work.verdicts[constraint] = column.values.count
    column.add(column.values.map { constraint.mark(rules.verdict(of: $0)) }, to: &marks)
  }

  private mutating func markEntries() {
    mark(.training, table.courses, rules.training)
    mark(.checks, table.checks, rules.checks)
    mark(.languages, table.languages, rules.languages)
  }

  private mutating func mark<Entry: StatedEntry>(
    _ constraint: Constraint, _ column: EntryColumn<Entry>, _ asked: [PlainWords]
  ) {
    guard !asked.isEmpty else { return }
    let day = rules.day
    work.verdicts[constraint] = column.values.count * asked.count
    for first in stride(from: 0, to: asked.count, by: PackedVerdicts.most) {
      let things = asked[first...].prefix(PackedVerdicts.most)
      let found = column.values.map { entry in
        var verdicts = PackedVerdicts()
        for (place, words) in things.enumerated() {
          if let verdict = entry.verdict(on: words, day) { verdicts.add(verdict, at: place) }
        }
        return verdicts
      }
      column.mark(constraint, things.count, found, on: &marks)
    }
  }

  private mutating func markTimes() {
    visits = Array(repeating: 0, count: marks.count)
    var masks = 0
    for day in week.days {
      let column = table.days[day.day]
      masks += column.values.count
      column.add(column.values.map { week.visits(on: day.day, in: $0) }, to: &visits)
    }
    work.verdicts[.times] = masks
    let (visits, states) = (visits, table.statesTimes)
    let (unmet, unknown) = (Constraint.times.mark(.unmet), Constraint.times.mark(.unknown))
    var marks = marks.mutableSpan
    for place in marks.indices where visits[place] == 0 { marks[place] |= states[place] ? unmet : unknown }
  }

  /// One count a combination of unmet constraints; every number of a `RemovalCount` is a sum of these.
  private func count(_ asked: [Constraint]) -> [RemovalCount] {
    var combinations = Array(repeating: 0, count: 1 << 16)
    for mark in marks { combinations[Int(mark & 0xFFFF)] += 1 }
    let present = combinations.indices.filter { $0 != 0 && combinations[$0] > 0 }.map {
      (unmet: UInt32($0), count: combinations[$0])
    }
    return asked.map { constraint in
      let bit = constraint.bit
      let before = bit - 1
      return RemovalCount(
        constraint: constraint,
        removed: present.reduce(0) { $0 + ($1.unmet & bit != 0 && $1.unmet & before == 0 ? $1.count : 0) },
        alone: present.reduce(0) { $0 + ($1.unmet & bit != 0 ? $1.count : 0) },
        only: present.reduce(0) { $0 + ($1.unmet == bit ? $1.count : 0) })
    }
  }

  // MARK: Wishes

  private mutating func rank() -> ([BrokerMatch], [FitKind: Int]) {
    var found = [0, 0, 0]
    var best = BestProviders(limit: limit)
    for place in marks.indices where marks[place] & 0xFFFF == 0 {
      let mask = visits.isEmpty ? 0 : visits[place]
      let fit = scorer.fit(place, unknown: marks[place] >> 16, visits: mask)
      found[fit.rawValue] += 1
      work.scored += 1
      best.insert(place, fit: fit, points: scorer.total(place, visits: mask))
    }
    let counts = Dictionary(uniqueKeysWithValues: FitKind.allCases.map { ($0, found[$0.rawValue]) })
    return (best.places.map { match($0, fit: $1) }, counts)
  }

  private mutating func match(_ place: Int, fit: FitKind) -> BrokerMatch {
    let mask = visits.isEmpty ? 0 : visits[place]
    return BrokerMatch(
      provider: place, fit: fit, score: scorer.score(place, visits: mask),
      toAsk: Constraint.allCases.filter { marks[place] >> 16 & $0.bit != 0 },
      visits: Set(week.visits.indices.filter { mask >> UInt64($0) & 1 == 1 }))
  }
}
